package org.wisselwerk.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.wisselwerk.collaboration.ExpectationTheme;
import org.wisselwerk.followup.FollowUpEvents;
import org.wisselwerk.gap.Gaps;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Journal;

/**
 * What statistics would have heard in eight months of needs that came to nothing, and of what was kept of what was
 * agreed, so that the figures of the demo have something to show. Always the same, but for the dates.
 */
@Singleton
@Requires(property = "wisselwerk.demo", value = "true")
class DemoFigures {

    private static final long SEED = 5;
    private static final int MOST_LISTINGS = 1000;
    private static final int MONTHS = 8;
    private static final int UNMET = 16;
    private static final int RATED = 12;

    /** As often as they stand here; with what others said most, where they said no. */
    private static final List<String> REASONS = List.of(
            "NO_ANSWER",
            "NO_ANSWER",
            "NO_ANSWER",
            "REFUSED/NO_PLACE_NOW",
            "REFUSED/NO_PLACE_NOW",
            "REFUSED/NO_GUIDANCE_TIME",
            "REFUSED/NO_GUIDANCE_TIME",
            "NOTHING_IN_REACH",
            "NOTHING_IN_REACH",
            "SOLVED_OUTSIDE",
            "PERIOD_IMPOSSIBLE");

    private final Listings listings;
    private final Journal journal;
    private final Clock clock;
    private final Random random = new Random(SEED);

    DemoFigures(Listings listings, Journal journal, Clock clock) {
        this.listings = listings;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param sector where it all happened */
    @Transactional
    void write(Sector sector) {
        List<Listing> all = listings.byIds(listings.idsAfter("", MOST_LISTINGS)).stream()
                .filter(listing -> listing.sectors().contains(sector))
                .toList();
        List<Listing> needs = of(all, Direction.NEED);
        List<Listing> offers = of(all, Direction.OFFER);
        if (needs.isEmpty() || offers.isEmpty()) {
            return;
        }
        for (int month = 1; month <= MONTHS; month++) {
            Instant at = clock.instant().minus(30L * month, ChronoUnit.DAYS);
            List<Journal.Entry> entries = new ArrayList<>();
            for (int i = 0; i < UNMET; i++) {
                entries.add(unmet(any(needs)));
            }
            for (int i = 0; i < RATED; i++) {
                rate(any(needs), any(offers), entries);
            }
            journal.write(entries, at);
        }
    }

    private Journal.Entry unmet(Listing need) {
        String[] why = any(REASONS).split("/", 2);
        Map<String, Object> facts = facts(need);
        facts.put("reason", why[0]);
        facts.put("because", why.length > 1 ? why[1] : "");
        return new Journal.Entry(Gaps.UNMET, need.id(), need.organisationId(), facts, null, List.of());
    }

    private void rate(Listing need, Listing offer, List<Journal.Entry> entries) {
        UUID room = new UUID(random.nextLong(), random.nextLong());
        Map<String, Object> between = facts(offer);
        between.put("asking", need.organisationId().toString());
        between.put("offering", offer.organisationId().toString());
        for (ExpectationTheme theme : List.of(
                ExpectationTheme.COMMUNICATION,
                ExpectationTheme.GUIDANCE,
                ExpectationTheme.KNOWLEDGE_AND_SKILLS,
                ExpectationTheme.PRACTICAL_AND_SAFETY)) {
            Map<String, Object> facts = new HashMap<>(between);
            int rated = 1 + random.nextInt(3);
            facts.put("theme", theme.name());
            facts.put("rated", rated);
            facts.put("kept", random.nextInt(5) == 0 ? rated - 1 : rated);
            entries.add(new Journal.Entry(FollowUpEvents.RATED, room, null, facts, null, List.of()));
        }
        Map<String, Object> said = new HashMap<>(between);
        said.put("EXPECTATIONS_KEPT", random.nextInt(6) == 0 ? 3 : 4 + random.nextInt(2));
        entries.add(new Journal.Entry(FollowUpEvents.EVALUATED, room, need.organisationId(), said, null, List.of()));
    }

    private static Map<String, Object> facts(Listing listing) {
        return new HashMap<>(Listings.event("demo", listing, null).data());
    }

    private static List<Listing> of(List<Listing> all, Direction direction) {
        return all.stream()
                .filter(listing -> listing.content().direction() == direction)
                .toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
