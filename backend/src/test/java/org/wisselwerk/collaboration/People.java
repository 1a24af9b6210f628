package org.wisselwerk.collaboration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.RunningApplication;

/** What people of two organisations do together, over HTTP. */
public final class People {

    public static final LocalDate TODAY = LocalDate.parse(RunningApplication.TODAY);
    private static final String PASSWORD = "een lang wachtwoord";

    private People() {}

    public static Person school() {
        return of(org.wisselwerk.testing.Party.school());
    }

    public static Person company() {
        return of(org.wisselwerk.testing.Party.company());
    }

    public static Person company(Verification verification) {
        return of(org.wisselwerk.testing.Party.of(OrganisationType.COMPANY, verification, List.of(Sector.METAAL)));
    }

    public static Person of(org.wisselwerk.testing.Party party) {
        return new Person(party.api(), party.organisation());
    }

    /** As many schools, with one and the same coordinator: signing in is slow on purpose. */
    public static List<Person> schools(int number) {
        Accounts accounts = RunningApplication.bean(Accounts.class);
        Organisations organisations = RunningApplication.bean(Organisations.class);
        String email = UUID.randomUUID() + "@example.org";
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            OrganisationProfile profile = new OrganisationProfile(
                    "School " + i, OrganisationType.SCHOOL, null, "9000", "Gent", List.of(), null, null);
            UUID id = organisations.add(profile, null, Verification.VERIFIED).id();
            if (ids.isEmpty()) {
                accounts.addMember(email, "Iemand", PASSWORD, id, Role.COORDINATOR);
            } else {
                accounts.join(email, id, Role.COORDINATOR);
            }
            ids.add(id);
        }
        Api api = Api.signedIn(email, PASSWORD);
        return ids.stream().map(id -> new Person(api, id)).toList();
    }

    public static Person join(UUID organisation, Role role) {
        String email = UUID.randomUUID() + "@example.org";
        RunningApplication.bean(Accounts.class).addMember(email, "Iemand", PASSWORD, organisation, role);
        return new Person(Api.signedIn(email, PASSWORD), organisation);
    }

    /** A published listing. */
    public static UUID listing(Person owner, String direction, @Nullable Integer places, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("organisationId", owner.organisation());
        body.put("direction", direction);
        body.put("kind", "INTERNSHIP_PLACE");
        body.put("title", "Stage lassen");
        body.put("description", "Lassen in een klein atelier.");
        body.put("language", "nl");
        body.put("postcode", "9000");
        body.put("places", places);
        body.putAll(more);
        Person.Answer draft = owner.post("/api/listings", null, body);
        Person.Answer published = owner.post("/api/listings/" + draft.id() + "/publish", draft.version(), "");
        if (published.status() != 200) {
            throw new AssertionError(published.plain().text());
        }
        return draft.id();
    }

    public static Person.Answer propose(Person proposer, UUID listing, int places, LocalDate from, LocalDate to) {
        return proposer.post("/api/collaborations", null, proposal(proposer, listing, places, from, to));
    }

    static Map<String, Object> proposal(Person proposer, UUID listing, int places, LocalDate from, LocalDate to) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("organisationId", proposer.organisation());
        body.put("listingId", listing);
        body.put("places", places);
        body.put("period", Map.of("from", from.toString(), "to", to.toString()));
        body.put("message", "Past dit voor jullie?");
        return body;
    }

    public static Person.Answer look(Person person, UUID id) {
        return person.get("/api/collaborations/" + id);
    }

    /** What waits for the person's organisation, the most late first. */
    public static List<JsonNode> waiting(Person person) {
        JsonNode today =
                person.get("/api/today?organisationId=" + person.organisation()).body();
        return StreamSupport.stream(today.path("tasks").spliterator(), false).toList();
    }

    /** As above, their codes. */
    public static List<String> tasks(Person person) {
        return waiting(person).stream().map(task -> task.path("code").asText()).toList();
    }

    public static Person.Answer move(Person person, UUID id, String transition, Object body) {
        return person.post(
                "/api/collaborations/" + id + "/" + transition, look(person, id).version(), body);
    }

    /** Names somebody for the person's side: {@code role} with {@code accountId} or {@code email}. */
    public static Person.Answer name(Person person, UUID id, Map<String, Object> whom) {
        return person.post(
                "/api/collaborations/" + id + "/people", look(person, id).version(), whom);
    }

    /** Takes out somebody of the person's side. */
    public static Api.Answer unname(Person person, UUID id, String named) {
        return person.api()
                .delete(
                        "/api/collaborations/" + id + "/people/" + named,
                        look(person, id).version());
    }

    public static Person.Answer sign(Person person, UUID id) {
        Person.Answer seen = look(person, id);
        return person.post(
                "/api/collaborations/" + id + "/sign",
                seen.version(),
                Map.of(
                        "revision",
                        seen.body().path("terms").path("revision").asInt(),
                        "sha256",
                        seen.body().path("revisionSha256").asText()));
    }

    /** Common words under every expectation, accepted by both; and what is compulsory on paper is there. */
    public static void align(UUID id, Person one, Person other) {
        statePapers(id, one, other);
        for (JsonNode item : look(one, id).body().path("expectations")) {
            String path = "/api/collaborations/" + id + "/expectations/"
                    + item.path("id").asText();
            Person.Answer last = one.put(
                    path + "/agreed", item.path("version").asLong(), Map.of("answer", "Elke vrijdag een bericht."));
            for (Person person : List.of(one, other)) {
                JsonNode now = find(last.body(), item.path("id"));
                last = person.post(
                        path + "/accept",
                        now.path("version").asLong(),
                        Map.of(
                                "agreedVersion",
                                now.path("agreed").path("version").asInt()));
            }
        }
    }

    /** Says of every paper that is compulsory before the first day that it is there: the side whose duty it is. */
    public static void statePapers(UUID id, Person... people) {
        for (Person person : people) {
            for (JsonNode paper :
                    person.get("/api/collaborations/" + id + "/papers").body().path("items")) {
                boolean needed = paper.path("duty").asText().equals("COMPULSORY")
                        && paper.path("verified").asBoolean()
                        && !paper.path("gate").asText().equals("NONE");
                if (needed && paper.path("mayState").asBoolean()) {
                    person.put(
                            "/api/collaborations/" + id + "/papers/"
                                    + paper.path("code").asText(),
                            null,
                            Map.of("day", TODAY.toString()));
                }
            }
        }
    }

    private static JsonNode find(JsonNode collaboration, JsonNode id) {
        for (JsonNode item : collaboration.path("expectations")) {
            if (item.path("id").equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no expectation " + id + " in " + collaboration);
    }

    /** Of a place of two that starts today: both sides talk. */
    public static UUID talking(Person school, Person company) {
        UUID id = propose(school, listing(company, "OFFER", 2, Map.of()), 1, TODAY, TODAY.plusDays(60))
                .id();
        move(company, id, "accept", "");
        return id;
    }

    /** As above; it runs. */
    public static UUID running(Person school, Person company) {
        return run(talking(school, company), school, company);
    }

    /** Both agree on what they talk about, and sign. */
    public static UUID run(UUID id, Person school, Person company) {
        align(id, school, company);
        sign(school, id);
        sign(company, id);
        return id;
    }

    /** As above; it is over. */
    public static UUID completed(Person school, Person company) {
        return complete(running(school, company), school, company);
    }

    /** Both say that it is over. */
    public static UUID complete(UUID id, Person school, Person company) {
        move(school, id, "complete", "");
        move(company, id, "complete", "");
        return id;
    }
}
