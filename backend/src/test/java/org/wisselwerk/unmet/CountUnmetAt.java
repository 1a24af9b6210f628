package org.wisselwerk.unmet;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.testing.RunningApplication;

/** The counting of the running application, at another time. */
final class CountUnmetAt {

    private CountUnmetAt() {}

    @SuppressWarnings("unchecked")
    static CountUnmet clock(Clock clock) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return new CountUnmet(
                RunningApplication.bean(WeekRepository.class),
                RunningApplication.bean(HashRepository.class),
                RunningApplication.bean(UnmetRepository.class),
                RunningApplication.bean(CountRepository.class),
                transactions,
                RunningApplication.bean(Ids.class),
                clock);
    }
}
