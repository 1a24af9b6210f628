package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.FreePlaces;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.testing.RunningApplication;

/** Many sign at once for what only few can get. Every signer has looked at the collaboration before. */
class LastPlacesIT {

    /** A race is one second signature, given at once with the forty-nine others of its wave. */
    private static final int RACES = Integer.getInteger("races", 100);

    private static final int SCHOOLS = 25;
    private static final int OFFERS = 2;
    private static final int WAVE = SCHOOLS * OFFERS;
    private static final int PLACES = 3;
    private static final int AT_A_TIME = 4;
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());

    /** Two offers of three places; each school has one place to fill, and stands in line for both. Each wave is about a day. */
    @Test
    void aRaceOfSignaturesNeverCommitsAPlaceTooMany() throws Exception {
        System.out.println("LastPlacesIT: -Ddrill.seed=" + SEED + " -Draces=" + RACES);
        Random random = new Random(SEED);
        Person company = company();
        List<UUID> offers =
                List.of(listing(company, "OFFER", PLACES, Map.of()), listing(company, "OFFER", PLACES, Map.of()));
        Map<UUID, Person> needs = needs(schools(SCHOOLS));
        Map<String, Integer> results = new TreeMap<>();
        Duration racing = Duration.ZERO;
        int waves = (RACES + WAVE - 1) / WAVE;
        for (int wave = 1; wave <= waves; wave++) {
            Period day = new Period(TODAY.plusDays(wave), TODAY.plusDays(wave));
            List<Callable<Person.Answer>> signings = signings(company, needs, offers, day);
            Collections.shuffle(signings, random);

            long begin = System.nanoTime();
            List<Person.Answer> answers = together(signings);
            racing = racing.plusNanos(System.nanoTime() - begin);
            answers.forEach(
                    answer -> results.merge(answer.status() == 200 ? "agreed" : answer.slug(), 1, Integer::sum));
            assertThat(results)
                    .as("after wave %d of seed %d", wave, SEED)
                    .isEqualTo(Map.of(
                            "agreed", wave * OFFERS * PLACES, "not-enough-places", wave * (WAVE - OFFERS * PLACES)));
            assertThat(offers).extracting(offer -> held(offer, day)).containsOnly(PLACES);
            assertThat(needs.keySet().stream().map(need -> held(need, day)))
                    .allMatch(held -> held <= 1)
                    .filteredOn(held -> held == 1)
                    .hasSize(OFFERS * PLACES);
        }
        assertThat(offers).extracting(LastPlacesIT::held).containsOnly(PLACES);
        assertThat(needs.keySet()).extracting(LastPlacesIT::held).allMatch(held -> held <= 1);
        System.out.printf(
                "LastPlacesIT: %d races in %d waves, %s, %.1f s of racing%n",
                waves * WAVE, waves, results, racing.toMillis() / 1000.0);
    }

    @Test
    void signingTerminatingAndProposingAtOnceNeverDeadlocks() throws Exception {
        Person company = company();
        List<Person> schools = schools(8);
        UUID account = SignedOnce.account(schools.getFirst());
        SignedOnce signedOnce = new SignedOnce(company);
        Period period = new Period(TODAY.plusDays(1), TODAY.plusDays(60));
        UUID offer = listing(company, "OFFER", 2, Map.of());
        List<UUID> needs = new ArrayList<>();
        List<Callable<Person.Answer>> acts = new ArrayList<>();
        for (Person school : schools) {
            UUID need = listing(school, "NEED", 2, Map.of());
            UUID id = signedOnce.make(school, account, need, offer, period, Side.ASKING);
            needs.add(need);
            acts.add(() -> sign(company, id));
            acts.add(() -> sign(company, id));
            acts.add(() -> {
                sign(company, id);
                return move(school, id, "terminate", Map.of("reason", "MUTUAL"));
            });
            acts.add(() -> propose(school, offer, 1, TODAY.plusDays(100), TODAY.plusDays(100)));
        }

        assertThat(together(acts))
                .extracting(Person.Answer::status)
                .allMatch(status -> List.of(200, 201, 409, 412).contains(status));
        assertThat(held(offer))
                .isLessThanOrEqualTo(2)
                .isEqualTo(needs.stream().mapToInt(LastPlacesIT::held).sum());
    }

    private static Map<UUID, Person> needs(List<Person> schools) throws Exception {
        Map<UUID, Person> needs = Collections.synchronizedMap(new TreeMap<>());
        some(schools.stream()
                .<Callable<UUID>>map(school -> () -> {
                    UUID need = listing(school, "NEED", 1, Map.of());
                    needs.put(need, school);
                    return need;
                })
                .toList());
        return needs;
    }

    /** Of half of them the school is the one that is still to sign, of the others the company. */
    private static List<Callable<Person.Answer>> signings(
            Person company, Map<UUID, Person> needs, List<UUID> offers, Period day) throws Exception {
        SignedOnce signedOnce = new SignedOnce(company);
        UUID account = SignedOnce.account(needs.values().iterator().next());
        List<Callable<Callable<Person.Answer>>> making = new ArrayList<>();
        needs.forEach((need, school) -> offers.forEach(offer -> {
            Side first = Integer.bitCount(making.size()) % 2 == 0 ? Side.ASKING : Side.OFFERING;
            making.add(() -> {
                UUID id = signedOnce.make(school, account, need, offer, day, first);
                return () -> sign(first == Side.ASKING ? company : school, id);
            });
        }));
        return new ArrayList<>(some(making));
    }

    /** A few at a time: what comes before the race is none. */
    private static <T> List<T> some(List<Callable<T>> acts) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<T> one : threads.invokeAll(acts)) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<T> act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        return answers;
    }

    private static int held(UUID listing) {
        return held(listing, new Period(null, null));
    }

    private static int held(UUID listing, Period period) {
        Listing found = RunningApplication.bean(Listings.class).byId(listing).orElseThrow();
        return FreePlaces.highest(period, found.committed());
    }
}
