package org.wisselwerk.today;

import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;

/** Gives the tasks and days that a feature knows of, in a bounded number of queries. */
@FunctionalInterface
public interface TaskSource {

    /** In so many days there are three working days, whatever day it is: time for what is asked right after something. */
    int SOON = 5;

    /** @param rooms all of the organisation that are not over */
    List<Task> tasks(Caller caller, UUID organisation, List<OpenRoom> rooms);

    /** Days that are known, past ones among them. */
    default List<Day> days(List<OpenRoom> rooms) {
        return List.of();
    }
}
