package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

    private static final int RACERS = Integer.getInteger("racers", 50);
    private static final int PLACES = 5;
    private static final int AT_A_TIME = 4;

    @Test
    void aRaceOfSignaturesNeverCommitsAPlaceTooMany() throws Exception {
        Person company = company();
        UUID offer = listing(company, "OFFER", PLACES, Map.of());
        List<UUID> needs = Collections.synchronizedList(new ArrayList<>());
        List<UUID> ready = some(schools(RACERS).stream()
                .<Callable<UUID>>map(school -> () -> {
                    UUID need = listing(school, "NEED", 1, Map.of());
                    needs.add(need);
                    return signedOnce(school, need, company, offer);
                })
                .toList());
        List<Callable<Person.Answer>> signings = ready.stream()
                .<Callable<Person.Answer>>map(id -> () -> sign(company, id))
                .toList();

        Map<String, Integer> results = new TreeMap<>();
        together(signings)
                .forEach(answer -> results.merge(answer.status() == 200 ? "agreed" : answer.slug(), 1, Integer::sum));
        assertThat(results).isEqualTo(Map.of("agreed", PLACES, "not-enough-places", RACERS - PLACES));
        assertThat(held(offer)).isEqualTo(PLACES);
        assertThat(needs.stream().mapToInt(LastPlacesIT::held).sum()).isEqualTo(PLACES);
    }

    @Test
    void signingTerminatingAndProposingAtOnceNeverDeadlocks() throws Exception {
        Person company = company();
        UUID offer = listing(company, "OFFER", 2, Map.of());
        List<UUID> needs = new ArrayList<>();
        List<Callable<Person.Answer>> acts = new ArrayList<>();
        for (Person school : schools(8)) {
            UUID need = listing(school, "NEED", 2, Map.of());
            UUID id = signedOnce(school, need, company, offer);
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

    /** A school of its own, whose need and the offer are both in play; the company is still to sign. */
    private static UUID signedOnce(Person school, UUID need, Person company, UUID offer) {
        Map<String, Object> wish = proposal(school, offer, 1, TODAY.plusDays(1), TODAY.plusDays(60));
        wish.put("counterListingId", need);
        UUID id = school.post("/api/collaborations", null, wish).id();
        move(company, id, "accept", "");
        align(id, school, company);
        assertThat(sign(school, id).status()).isEqualTo(200);
        return id;
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
        Listing found = RunningApplication.bean(Listings.class).byId(listing).orElseThrow();
        return FreePlaces.highest(new Period(null, null), found.committed());
    }
}
