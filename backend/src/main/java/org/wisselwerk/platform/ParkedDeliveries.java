package org.wisselwerk.platform;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an administrator does about deliveries that were given up on. */
@Singleton
public class ParkedDeliveries {

    private final Deliveries deliveries;
    private final Journal journal;

    ParkedDeliveries(Deliveries deliveries, Journal journal) {
        this.deliveries = deliveries;
        this.journal = journal;
    }

    /** The first 200. */
    public List<DeliveryRow> all() {
        return deliveries.parked();
    }

    /** False when there is no such parked delivery. */
    @Transactional
    public boolean again(long id) {
        return deliveries.again(id, Deliveries.now()) > 0 && written("delivery-again", id);
    }

    /** False when there is no such parked delivery. */
    @Transactional
    public boolean drop(long id) {
        return deliveries.drop(id) > 0 && written("delivery-dropped", id);
    }

    private boolean written(String what, long id) {
        Optional<DeliveryRow> row = deliveries.findById(id);
        row.ifPresent(found -> journal.write(new Journal.Entry(
                what, found.aggregateId(), null, Map.of("consumer", found.consumer()), Origin.actor(), List.of())));
        return row.isPresent();
    }
}
