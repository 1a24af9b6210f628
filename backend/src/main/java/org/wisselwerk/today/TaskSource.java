package org.wisselwerk.today;

import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;

/** Gives the tasks and days that a feature knows of, in a bounded number of queries. */
@FunctionalInterface
public interface TaskSource {

    /** @param rooms all of the organisation that are not over */
    List<Task> tasks(Caller caller, UUID organisation, List<OpenRoom> rooms);

    /** Days that are known, past ones among them. */
    default List<Day> days(List<OpenRoom> rooms) {
        return List.of();
    }
}
