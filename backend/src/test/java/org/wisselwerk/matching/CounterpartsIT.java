package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.alert.WhoMustHear.Counterpart;
import org.wisselwerk.matching.alert.WhoMustHear.Published;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.RandomFacts;
import org.wisselwerk.testing.RunningApplication;

/** What the database leaves out, nobody would have let in: compared with judging every single one. */
class CounterpartsIT {

    private static final int LISTINGS = 120;
    private static final int CANDIDATES = 1_500;
    private static final LocalDate TODAY = LocalDate.parse(RunningApplication.TODAY);

    private final NarrowListings narrow = RunningApplication.bean(NarrowListings.class);
    private final FindCounterparts find = RunningApplication.bean(FindCounterparts.class);
    private final Knowledge known =
            RunningApplication.bean(KnowledgeInForce.class).current();
    private final WhoMustHear who = new WhoMustHear(known.ranking(), TODAY);
    private final Set<UUID> kept = new HashSet<>();

    @AfterEach
    void forget() {
        narrow.keep(kept, List.of());
    }

    @Test
    void findsExactlyThoseThatTheDecisionLetsIn() {
        RandomFacts random = RandomFacts.alike(7, known.vocabulary());
        List<Published> listings = new ArrayList<>();
        List<Published> candidates = new ArrayList<>();
        for (int i = 0; i < LISTINGS; i++) {
            listings.add(published(random.facts(i % 2 == 0 ? Direction.NEED : Direction.OFFER, random.kind())));
        }
        for (int i = 0; i < CANDIDATES; i++) {
            Facts listing = listings.get(i % LISTINGS).facts();
            Facts candidate =
                    i % 3 == 0 ? random.facts(listing.direction().opposite(), random.kind()) : random.mirror(listing);
            candidates.add(published(candidate));
        }
        keep(listings);
        keep(candidates);
        int found = 0;
        for (Published listing : listings) {
            Map<UUID, Double> expected = new HashMap<>();
            who.counterparts(listing, candidates).forEach(one -> expected.put(one.id(), one.score()));
            who.counterparts(listing, listings).forEach(one -> expected.put(one.id(), one.score()));
            assertThat(own(find.of(known, listing, TODAY))).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).as("counterparts that there were to find").isGreaterThan(LISTINGS);
    }

    @Test
    void findsAllHoweverManyThereAre() {
        RandomFacts random = RandomFacts.alike(1, known.vocabulary());
        Facts offer = random.facts(Direction.OFFER, random.kind());
        Published listing = published(offer);
        // Whatever its trade is, who wants the same in the same words is served.
        Facts twin = new Facts(
                Direction.NEED,
                offer.kind(),
                offer.language(),
                offer.wording(),
                offer.where(),
                offer.when(),
                offer.audience(),
                new Facts.Room(null, List.of()),
                offer.particulars(),
                offer.standing());
        List<Published> twins = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            twins.add(published(twin));
        }
        keep(List.of(listing));
        keep(twins);
        assertThat(own(find.of(known, listing, TODAY)))
                .hasSameSizeAs(twins)
                .hasSameSizeAs(who.counterparts(listing, twins));
    }

    @Test
    void whatIsOfTheSameOrganisationIsNoCounterpart() {
        RandomFacts random = RandomFacts.alike(1, known.vocabulary());
        Facts offer = random.facts(Direction.OFFER, random.kind());
        Published listing = published(offer);
        Published own = new Published(UUID.randomUUID(), listing.organisation(), random.mirror(offer));
        keep(List.of(listing, own));
        assertThat(own(find.of(known, listing, TODAY))).isEmpty();
    }

    /** As the database keeps it. */
    private static Published published(Facts facts) {
        return new Published(UUID.randomUUID(), UUID.randomUUID(), FactsFormat.read(FactsFormat.write(facts)));
    }

    private void keep(Collection<Published> listings) {
        listings.forEach(listing -> kept.add(listing.id()));
        narrow.save(listings.stream()
                .map(listing -> new NarrowListings.Version(listing, 1))
                .toList());
    }

    /** Other tests have listings too. */
    private Map<UUID, Double> own(List<Counterpart> found) {
        Map<UUID, Double> own = new HashMap<>();
        found.stream().filter(one -> kept.contains(one.id())).forEach(one -> {
            assertThat(own.put(one.id(), one.score())).as("found twice").isNull();
        });
        return own;
    }
}
