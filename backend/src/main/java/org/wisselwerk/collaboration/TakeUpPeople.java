package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes up in a collaboration who is named in its room, so that both sign the same people. */
@Singleton
public class TakeUpPeople {

    private final CollaborationStore store;
    private final Clock clock;

    TakeUpPeople(CollaborationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Says that a side changed who is named, in the transaction that changed it.
     *
     * @param people all who are named now, of both sides
     * @param actor null when the platform did it
     */
    public void changed(UUID collaboration, Side side, List<NamedPerson> people, @Nullable UUID actor) {
        Moment moment = Moment.of(clock);
        CollaborationStore.Stored stored =
                store.advance(store.lock(collaboration).orElseThrow(), moment);
        if (Naming.change(stored.collaboration(), side, people, moment) instanceof Decision.Made made) {
            store.save(stored, made, actor, moment);
        }
    }
}
