package org.wisselwerk.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.wisselwerk.collaboration.People;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Two organisations with everything a route can be about, one verified and one not, and somebody of every kind. */
final class AccessWorld {

    /** What a route is about, for those of one organisation. */
    record Things(Party owner, String listing, String collaboration, String expectation) {}

    private static final String PASSWORD = "a-password-for-tests";

    private final Map<Actor, Api> callers = new EnumMap<>(Actor.class);
    private final Party sector = Party.sectorOrganisation(Sector.HOUT);
    private final Party partner = Party.school();
    private final String partnerListing = published(partner, "NEED");
    private final Things verified = things(Verification.VERIFIED);
    private final Things unverified = things(Verification.UNVERIFIED);

    AccessWorld() {
        callers.put(Actor.STRANGER, Api.stranger());
        callers.put(
                Actor.OUTSIDER,
                Party.of(OrganisationType.COMPANY, Verification.VERIFIED, List.of(Sector.IT))
                        .api());
        callers.put(Actor.GUEST, guest());
        callers.put(Actor.MEMBER, colleague(Role.MEMBER));
        callers.put(Actor.COORDINATOR, colleague(Role.COORDINATOR));
        callers.put(Actor.OWNER, verified.owner().api());
        callers.put(Actor.UNVERIFIED_OWNER, unverified.owner().api());
        callers.put(Actor.SECTOR, sector.api());
        callers.put(Actor.ADMIN, Api.administrator());
    }

    Api caller(Actor actor) {
        return Objects.requireNonNull(callers.get(actor));
    }

    /** What an actor is asked about. */
    Things things(Actor actor) {
        return actor == Actor.UNVERIFIED_OWNER ? unverified : verified;
    }

    UUID sector() {
        return sector.organisation();
    }

    String partnerListing() {
        return partnerListing;
    }

    /** Somebody of a kind who may leave, and nothing depends on. */
    Api leaver(Actor actor) {
        return switch (actor) {
            case MEMBER -> colleague(Role.MEMBER);
            case COORDINATOR -> colleague(Role.COORDINATOR);
            case STRANGER, OUTSIDER, GUEST, OWNER, UNVERIFIED_OWNER, SECTOR, ADMIN -> caller(actor);
        };
    }

    /** A request for access to an organisation that nobody acts for. */
    String askedOfNobody() {
        String organisation = RunningApplication.bean(Organisations.class)
                .add(
                        new OrganisationProfile(
                                "Niemand " + UUID.randomUUID(),
                                OrganisationType.COMPANY,
                                null,
                                "9000",
                                "Gent",
                                List.of(Sector.HOUT),
                                null,
                                null),
                        null,
                        Verification.UNVERIFIED)
                .id()
                .toString();
        Api asker = Party.school().api();
        asker.post("/api/organisations/" + organisation + "/access-requests", "{}")
                .expect(201);
        return asker.get("/api/access-requests").json().at("/own/0/id").asText();
    }

    /** An account that acts for the organisation, and nothing depends on. */
    String spareMember(Things things) {
        String email = UUID.randomUUID() + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class)
                .addMember(email, "Iemand", PASSWORD, things.owner().organisation(), Role.MEMBER);
        for (var member : things.owner()
                .api()
                .get("/api/organisations/" + things.owner().organisation() + "/members")
                .json()) {
            if (member.get("email").asText().equals(email)) {
                return member.get("accountId").asText();
            }
        }
        throw new AssertionError("no such member");
    }

    /** A file of the listing; the one that is there, or a new one. */
    String attachment(Things things) {
        Api owner = things.owner().api();
        String path = "/api/listings/" + things.listing() + "/attachments";
        JsonNode there = owner.get(path).expect(200).json().get("items");
        return there.isEmpty()
                ? owner.stream("POST", path + "?name=x.png", BodyPublishers.ofByteArray(png()), "image/png", null)
                        .expect(201)
                        .json()
                        .get("id")
                        .asText()
                : there.get(0).get("id").asText();
    }

    /** A workstation sheet of the collaboration. */
    String document(Things things) {
        Api owner = things.owner().api();
        String room = "/api/collaborations/" + things.collaboration();
        owner.stream(
                        "POST",
                        room + "/papers/workstation-sheet/file?name=x.png",
                        BodyPublishers.ofByteArray(png()),
                        "image/png",
                        null)
                .expect(200);
        return owner.get(room + "/documents")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    /** A file that was sent with a message in the collaboration. */
    String messageFile(Things things) {
        Api owner = things.owner().api();
        String room = "/api/collaborations/" + things.collaboration();
        String file = owner.stream(
                        "POST",
                        room + "/messages/files?name=x.png",
                        BodyPublishers.ofByteArray(png()),
                        "image/png",
                        null)
                .expect(201)
                .json()
                .get("id")
                .asText();
        owner.post(room + "/messages", "{\"files\":[\"" + file + "\"]}").expect(201);
        return file;
    }

    /** A visit that was proposed in the collaboration. */
    String visit(Things things) {
        String visits = "/api/collaborations/" + things.collaboration() + "/visits";
        JsonNode there = things.owner().api().get(visits).expect(200).json().get("items");
        return there.isEmpty()
                ? things.owner()
                        .api()
                        .post(visits, "{\"slots\":[\"2027-02-10T10:00\"],\"place\":\"Gent\"}")
                        .expect(201)
                        .json()
                        .get("id")
                        .asText()
                : there.get(0).get("id").asText();
    }

    /** Somebody named in the collaboration whom nothing depends on. */
    String person(Things things) {
        return invited(things, UUID.randomUUID() + "@wisselwerk.example");
    }

    private static String invited(Things things, String email) {
        Person owner = new Person(things.owner().api(), things.owner().organisation());
        return People.name(owner, UUID.fromString(things.collaboration()), Map.of("role", "MENTOR", "email", email))
                .id()
                .toString();
    }

    /** Invited by mail into the one collaboration, with an account made by that link. */
    private Api guest() {
        Somebody somebody = Somebody.anyone();
        invited(verified, somebody.email());
        String token = somebody.mail(1).token();
        Api api = somebody.stranger();
        ObjectNode asked = Input.JSON
                .createObjectNode()
                .put("email", somebody.email())
                .put("name", "Gast")
                .put("password", Somebody.PASSWORD)
                .put("language", "nl")
                .put("invitation", token);
        api.post("/api/registrations", asked.toString()).expect(204);
        api.withCsrf(api.get("/api/session").json().get("csrfToken").asText());
        api.post("/api/room-invitations/" + token + "/accept", null).expect(200);
        return api;
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Api colleague(Role role) {
        String email = UUID.randomUUID() + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class)
                .addMember(email, "Iemand", PASSWORD, verified.owner().organisation(), role);
        return Api.signedIn(email, PASSWORD);
    }

    private Things things(Verification verification) {
        Party owner = Party.of(OrganisationType.COMPANY, verification, List.of(Sector.HOUT));
        String listing = published(owner, "OFFER");
        Api.Answer proposed = partner.api()
                .post(
                        "/api/collaborations",
                        "{\"organisationId\":\"" + partner.organisation() + "\",\"listingId\":\"" + listing
                                + "\",\"places\":1,\"period\":{\"from\":\"2027-02-01\",\"to\":\"2027-03-01\"}}")
                .expect(201);
        String id = proposed.json().get("id").asText();
        owner.api().post("/api/collaborations/" + id + "/accept", null, 1).expect(200);
        return new Things(
                owner, listing, id, proposed.json().at("/expectations/0/id").asText());
    }

    private static String published(Party party, String direction) {
        return Party.id(party.published(listing(party.organisation(), direction)));
    }

    /** The form that a route takes. */
    static String type(String route) {
        return switch (route) {
            case "POST /api/import/listings" -> "application/x-ndjson";
            case "POST /api/admin/vocabulary/esco" -> "text/csv";
            default -> "application/json";
        };
    }

    static ObjectNode listing(UUID organisation, String direction) {
        return Input.JSON
                .createObjectNode()
                .put("organisationId", organisation.toString())
                .put("direction", direction)
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage schrijnwerk")
                .put("description", "Werken met hout.")
                .put("language", "nl")
                .put("postcode", "9000")
                .put("places", 2);
    }
}
