package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.wisselwerk.collaboration.Person;
import org.wisselwerk.testing.Api;

/** What else can be asked when a listing came to nothing, over HTTP. */
class AlternativesIT {

    private final Person school = school();
    private final Person company = company();
    private UUID asked = UUID.randomUUID();

    @Test
    void whoAskedWithoutAListingOfItsOwnIsNamedTheLikeOfWhatItAskedFor() {
        asked = about("muziekinstrumentenbouw", company, "OFFER");
        UUID alike = about("muziekinstrumentenbouw", company(), "OFFER");
        about("muziekinstrumentenbouw", company, "OFFER");
        about("muziekinstrumentenbouw", school, "OFFER");
        flush();
        UUID id = propose(school, asked, 1, TODAY, TODAY.plusDays(20)).id();
        move(company, id, "decline", Map.of("reason", "NO_PLACE_NOW"));
        JsonNode first = alternatives(school, "").path(0);
        assertThat(first.at("/listing/id").asText()).isEqualTo(alike.toString());
        assertThat(first.path("criteria")).isNotEmpty();
        assertThat(alternatives(school, "").size()).isLessThanOrEqualTo(FindAlternatives.MOST);
        assertThat(owners(alternatives(school, "")))
                .doesNotContain(
                        company.organisation().toString(), school.organisation().toString());
        company.post("/api/listings/" + asked + "/close", version(company, asked), Map.of("reason", "FILLED"));
        assertThat(ids(alternatives(school, ""))).as("also of one that closed").startsWith(alike.toString());

        assertThat(propose(school, alike, 1, TODAY, TODAY.plusDays(20)).status())
                .as("what is named can be asked")
                .isEqualTo(201);
        assertThat(ids(alternatives(school, "")))
                .as("who is being asked already is not named")
                .doesNotContain(alike.toString());
    }

    @Test
    void whoAskedForAListingOfItsOwnIsNamedWhatFitsThat() {
        asked = about("goudsmid", company, "OFFER");
        UUID need = about("goudsmid", school, "NEED");
        UUID alike = about("goudsmid", company(), "OFFER");
        flush();
        assertThat(ids(alternatives(school, "&ownListingId=" + need)))
                .contains(alike.toString())
                .doesNotContain(asked.toString());
        school.get(path(school, "&ownListingId=" + asked)).plain().expect(404);
    }

    @Test
    void itIsForMembersOfWhoAsks() {
        asked = about("glasplaatser", company, "OFFER");
        school.get("/api/listings/" + asked + "/alternatives").plain().expect(422);
        school.get(path(company, "")).plain().expect(404);
        school.get("/api/listings/" + UUID.randomUUID() + "/alternatives?organisationId=" + school.organisation())
                .plain()
                .expect(404);
    }

    private String path(Person asker, String more) {
        return "/api/listings/" + asked + "/alternatives?organisationId=" + asker.organisation() + more;
    }

    private JsonNode alternatives(Person asker, String more) {
        return asker.get(path(asker, more)).plain().expect(200).json().path("items");
    }

    private static List<String> ids(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/listing/id").asText())
                .toList();
    }

    private static List<String> owners(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/listing/organisation/id").asText())
                .toList();
    }

    private static long version(Person owner, UUID listing) {
        return owner.get("/api/listings/" + listing).body().path("version").asLong();
    }

    /** Each test has a trade of its own: they share an index. */
    private static UUID about(String trade, Person owner, String direction) {
        return listing(
                owner, direction, 2, Map.of("title", "Stage " + trade, "description", "Werken in " + trade + "."));
    }

    private static void flush() {
        Api.administrator().post("/api/admin/search/flush", "").expect(204);
    }
}
