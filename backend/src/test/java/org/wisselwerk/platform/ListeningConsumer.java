package org.wisselwerk.platform;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears of events that only tests write. */
@Singleton
class ListeningConsumer implements DeliveryConsumer {

    static final String EVENT = "test-happened";

    private final List<UUID> heard = new CopyOnWriteArrayList<>();
    private final Set<UUID> poison = ConcurrentHashMap.newKeySet();
    private final Set<UUID> contested = ConcurrentHashMap.newKeySet();
    private final TransactionOperations<Connection> transactions;

    /** Works in a transaction, as consumers do that write: it joins the relay's. */
    ListeningConsumer(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(EVENT);
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        transactions.executeWrite(status -> {
            if (aggregates.stream().anyMatch(poison::contains)) {
                throw new IllegalStateException("poison");
            }
            if (aggregates.stream().anyMatch(contested::remove)) {
                loseAgainstAnother(status.getConnection());
            }
            return heard.addAll(aggregates);
        });
    }

    /** What a deadlock does: the server rolls the transaction back, savepoints too, and says why. */
    private static void loseAgainstAnother(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
            throw new SQLException("Deadlock found when trying to get lock", "40001", 1213);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void refuse(UUID aggregate) {
        poison.add(aggregate);
    }

    /** Loses a deadlock the next time that it is told of this one. */
    void loseOnce(UUID aggregate) {
        contested.add(aggregate);
    }

    void accept(UUID aggregate) {
        poison.remove(aggregate);
    }

    long times(UUID aggregate) {
        return heard.stream().filter(aggregate::equals).count();
    }
}
