package org.wisselwerk.today;

import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;

/**
 * Gives the tasks and days that a feature knows of, in a bounded number of queries; whose they are, their code says, and
 * who asks sees to it.
 */
public interface TaskSource {

    /** In so many days there are three working days, whatever day it is: time for what is asked right after something. */
    int SOON = 5;

    /** What these collaborations ask of the side that sees them. */
    default List<Task> inRooms(Caller caller, List<OpenRoom> rooms) {
        return List.of();
    }

    /** What else an organisation has to do. */
    default List<Task> of(UUID organisation) {
        return List.of();
    }

    /** Days that are known, past ones among them. */
    default List<Day> days(List<OpenRoom> rooms) {
        return List.of();
    }
}
