package org.wisselwerk.drill;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.Input;

/** Two demo organisations that agree on one place, up to their signatures. */
final class Agreement {

    static final int PLACES = 3;
    static final int TAKEN = 2;

    private final Installation installation;
    private final String school;
    private final String company;
    private final String password;
    private final String listing;
    private final String path;

    /** A listing, a proposal, and the same words for everything that must be agreed. */
    Agreement(Installation installation) {
        this.installation = installation;
        JsonNode accounts = Client.commandLine(installation).json("/api/about").path("demo");
        school = accounts.path(0).path("email").asText();
        company = accounts.path(1).path("email").asText();
        password = accounts.path(0).path("password").asText();
        Client pupils = as(school);
        Client workplace = as(company);
        listing = offer(workplace);
        path = "/api/collaborations/" + propose(pupils);
        workplace.write("POST", path + "/accept", "", version(workplace));
        align(pupils, workplace);
    }

    HttpResponse<String> signBySchool() {
        return sign(as(school));
    }

    HttpResponse<String> signByCompany() {
        return sign(as(company));
    }

    /** As the school sees it. */
    JsonNode seen() {
        return as(school).json(path);
    }

    /** Places that the listing still has in the agreed time. */
    int free() {
        return as(company)
                .json("/api/listings/" + listing)
                .path("places")
                .path("free")
                .asInt();
    }

    private Client as(String email) {
        return Client.signedIn(installation, email, password);
    }

    private String offer(Client workplace) {
        JsonNode draft = workplace.write(
                "POST",
                "/api/listings",
                Map.of(
                        "organisationId", organisation(workplace),
                        "direction", "OFFER",
                        "kind", "INTERNSHIP_PLACE",
                        "title", "Stage lassen",
                        "description", "Lassen in een klein atelier.",
                        "language", "nl",
                        "postcode", "9000",
                        "places", PLACES),
                null);
        String id = draft.path("id").asText();
        workplace.write(
                "POST",
                "/api/listings/" + id + "/publish",
                "",
                draft.path("version").asLong());
        return id;
    }

    private String propose(Client pupils) {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        return pupils.write(
                        "POST",
                        "/api/collaborations",
                        Map.of(
                                "organisationId",
                                organisation(pupils),
                                "listingId",
                                listing,
                                "places",
                                TAKEN,
                                "period",
                                Map.of(
                                        "from", from.toString(),
                                        "to", from.plusDays(30).toString()),
                                "message",
                                "Past dit voor jullie?"),
                        null)
                .path("id")
                .asText();
    }

    private void align(Client one, Client other) {
        for (Client side : List.of(one, other)) {
            for (JsonNode paper : side.json(path + "/papers").path("items")) {
                if (paper.path("blocks").asBoolean() && paper.path("mayState").asBoolean()) {
                    String day = LocalDate.now(ZoneOffset.UTC).toString();
                    side.write("PUT", path + "/papers/" + paper.path("code").asText(), Map.of("day", day), null);
                }
            }
        }
        for (JsonNode item : one.json(path).path("expectations")) {
            String its = path + "/expectations/" + item.path("id").asText();
            JsonNode last = one.write(
                    "PUT",
                    its + "/agreed",
                    Map.of("answer", "Elke vrijdag een bericht."),
                    item.path("version").asLong());
            for (Client side : List.of(one, other)) {
                JsonNode now = find(last, item.path("id"));
                last = side.write(
                        "POST",
                        its + "/accept",
                        Map.of(
                                "agreedVersion",
                                now.path("agreed").path("version").asInt()),
                        now.path("version").asLong());
            }
        }
    }

    private HttpResponse<String> sign(Client side) {
        JsonNode now = side.json(path);
        String signature = Input.JSON
                .createObjectNode()
                .put("revision", now.path("terms").path("revision").asInt())
                .put("sha256", now.path("revisionSha256").asText())
                .toString();
        return side.send("POST", path + "/sign", signature, now.path("version").asLong());
    }

    private long version(Client side) {
        return side.json(path).path("version").asLong();
    }

    private static String organisation(Client side) {
        return side.json("/api/session")
                .path("memberships")
                .path(0)
                .path("organisationId")
                .asText();
    }

    private static JsonNode find(JsonNode collaboration, JsonNode id) {
        for (JsonNode item : collaboration.path("expectations")) {
            if (item.path("id").equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no expectation " + id + " in " + collaboration);
    }
}
