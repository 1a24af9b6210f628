package org.wisselwerk.room;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.BelgianTime;

/** The agreed collaborations that somebody takes part in, as a member or as a guest. */
@Singleton
public class OwnRooms {

    /** What ended longer ago is history. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final Rooms rooms;
    private final GuestRooms guest;
    private final Accounts accounts;
    private final Clock clock;

    OwnRooms(Rooms rooms, GuestRooms guest, Accounts accounts, Clock clock) {
        this.rooms = rooms;
        this.guest = guest;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** With the side on which they stand; of both, the asking one. */
    public Map<Collaboration, Side> of(UUID account) {
        LocalDate today = BelgianTime.today(clock);
        Map<Collaboration, Side> own = new LinkedHashMap<>();
        Collection<UUID> organisations = accounts.organisations(account);
        for (Collaboration c : rooms.agreedOf(organisations, today.minusDays(KEPT.toDays()))) {
            own.put(c, organisations.contains(c.asking().organisation()) ? Side.ASKING : Side.OFFERING);
        }
        guest.of(account).forEach((c, person) -> {
            if (c.state().agreed()) {
                own.putIfAbsent(c, person.side());
            }
        });
        return own;
    }
}
