package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wisselwerk.matching.alert.Fingerprint;
import org.wisselwerk.matching.alert.Owner;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Relay;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** From publishing a listing to the owners that hear of it, once. */
class HeardIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Party school = Party.school();
    private final Party company = Party.company();
    private final FindWhoMustHear find = RunningApplication.bean(FindWhoMustHear.class);
    private final Heard heard = RunningApplication.bean(Heard.class);

    @Test
    void theOwnerOfACounterpartIsAmongWhoMustHear() throws InterruptedException {
        school.published(need());
        FindWhoMustHear.Hearing hearing = hearing(company.published(offer()));
        assertThat(hearing.counterparts())
                .filteredOn(one -> one.organisation().equals(school.organisation()))
                .singleElement()
                .satisfies(one -> assertThat(one.score()).isBetween(60.0, 100.0));
    }

    @Test
    void aCounterpartThatIsPausedHearsNothing() throws InterruptedException {
        String need = school.published(need());
        String offer = company.published(offer());
        school.api().post(need + "/pause", null, 1).expect(200);
        assertThat(hearing(offer).owners()).doesNotContain(schoolOwner());
        school.api().post(need + "/resume", null, 2).expect(200);
        assertThat(hearing(offer).owners()).contains(schoolOwner());
    }

    @Test
    void nobodyHearsOfWhatNobodyMayFind() {
        String draft = company.draft(offer());
        assertThat(find.find(id(draft))).isEmpty();
        assertThat(find.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aListingIsAlwaysLookedAtAsItIsNow() throws InterruptedException {
        school.published(need());
        String offer = company.published(offer());
        assertThat(hearing(offer).owners()).contains(schoolOwner());
        company.api()
                .put(
                        offer,
                        offer().put("title", "Kapper")
                                .put("description", "Kappersstage.")
                                .toString(),
                        1)
                .expect(200);
        // Without waiting for anything to be worked out.
        assertThat(find.find(id(offer)).orElseThrow().owners()).doesNotContain(schoolOwner());
    }

    @Test
    void whoHeardOfItFullHearsWhenPlacesComeFree() {
        UUID listing = id(company.published(offer()));
        Owner owner = schoolOwner();
        Fingerprint open = new Fingerprint("a".repeat(64), false);
        Fingerprint full = new Fingerprint("a".repeat(64), true);
        assertThat(heard.claim(hearing(listing, open, owner))).containsExactly(owner);
        // Full, it serves nobody: so there is nobody to tell, but it is known.
        assertThat(heard.claim(hearing(listing, full))).isEmpty();
        assertThat(heard.claim(hearing(listing, full, owner))).isEmpty();
        assertThat(heard.claim(hearing(listing, open, owner))).containsExactly(owner);
        assertThat(heard.claim(hearing(listing, open, owner))).isEmpty();
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws InterruptedException, ExecutionException {
        UUID listing = id(company.published(offer()));
        FindWhoMustHear.Hearing hearing =
                hearing(listing, new Fingerprint("b".repeat(64), false), schoolOwner(), person());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<Integer> claim = () -> heard.claim(hearing).size();
            int told = 0;
            for (var claimed :
                    threads.invokeAll(Stream.generate(() -> claim).limit(16).toList())) {
                told += claimed.get();
            }
            assertThat(told).isEqualTo(2);
        }
    }

    private static FindWhoMustHear.Hearing hearing(UUID listing, Fingerprint fingerprint, Owner... owners) {
        Map<Boolean, List<Owner>> parts =
                Stream.of(owners).collect(Collectors.partitioningBy(owner -> owner instanceof Owner.Person));
        return new FindWhoMustHear.Hearing(
                listing,
                fingerprint,
                parts.get(false).stream()
                        .map(owner -> new WhoMustHear.Counterpart(UUID.randomUUID(), owner.id(), 70))
                        .toList(),
                parts.get(true).stream()
                        .map(owner -> new WhoMustHear.Entered(UUID.randomUUID(), owner.id()))
                        .toList());
    }

    private FindWhoMustHear.Hearing hearing(String listing) throws InterruptedException {
        assertThat(RunningApplication.bean(Relay.class).await(KeepNarrow.NAME, LIMIT))
                .isTrue();
        return find.find(id(listing)).orElseThrow();
    }

    private Owner schoolOwner() {
        return new Owner.Organisation(school.organisation());
    }

    private Owner person() {
        return new Owner.Person(UUID.fromString(
                school.api().get("/api/session").json().at("/account/id").asText()));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static ObjectNode offer() {
        return body("OFFER", "Stage in ons lasatelier", "Lassen en plooien van plaatwerk.", "8500");
    }

    private static ObjectNode need() {
        return body("NEED", "Stageplaats lassen gezocht", "Voor leerlingen lassen.", "8501")
                .put("radiusKm", 30);
    }

    private static ObjectNode body(String direction, String title, String description, String postcode) {
        return Input.JSON
                .createObjectNode()
                .put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", title)
                .put("description", description)
                .put("postcode", postcode)
                .put("language", "nl")
                .put("places", 2);
    }
}
