package org.wisselwerk.platform;

import jakarta.inject.Singleton;
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
        if (aggregates.stream().anyMatch(poison::contains)) {
            throw new IllegalStateException("poison");
        }
        heard.addAll(aggregates);
    }

    void refuse(UUID aggregate) {
        poison.add(aggregate);
    }

    void accept(UUID aggregate) {
        poison.remove(aggregate);
    }

    long times(UUID aggregate) {
        return heard.stream().filter(aggregate::equals).count();
    }
}
