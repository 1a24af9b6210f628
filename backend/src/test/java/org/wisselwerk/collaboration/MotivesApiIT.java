package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wisselwerk.collaboration.People.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.account.Role;
import org.wisselwerk.collaboration.Person.Answer;

/** Why each side takes part, over HTTP. */
class MotivesApiIT {

    private final Person school = school();
    private final Person company = company();
    private final UUID id = propose(
                    school, listing(company, "OFFER", 1, Map.of()), 1, TODAY.plusDays(5), TODAY.plusDays(9))
            .id();
    private final String path = "/api/collaborations/" + id + "/motives";

    @Test
    void eachSideStatesItsOwnAndBothAreShownSideBySide() {
        assertThat(school.put(path, 0L, says(List.of("REALISTIC_PICTURE"), "Eerlijk beeld."))
                        .status())
                .isEqualTo(200);
        assertThat(company.put(path, 0L, says(List.of("EXTRA_HANDS"), "")).status())
                .isEqualTo(200);
        JsonNode seen = company.get(path).body();
        assertThat(seen.path("side").asText()).isEqualTo("OFFERING");
        assertThat(seen.at("/asking/motives/0/code").asText()).isEqualTo("REALISTIC_PICTURE");
        assertThat(seen.at("/asking/words").asText()).isEqualTo("Eerlijk beeld.");
        assertThat(seen.at("/offering/motives/0/label").asText()).isEqualTo("Extra handen bij het werk");
        assertThat(seen.path("talk")).hasSize(1);
    }

    @Test
    void whatIsNotOnTheListOrTooMuchIsRefused() {
        assertThat(school.put(path, 0L, says(List.of("EXTRA_HANDS"), "")).status())
                .isEqualTo(422);
        assertThat(school.put(path, 0L, says(List.of("A", "B", "C", "D", "E", "F"), ""))
                        .status())
                .isEqualTo(422);
        assertThat(school.put(path, 0L, says(List.of(), "x".repeat(301))).status())
                .isEqualTo(422);
        assertThat(school.put(path, null, says(List.of(), "x")).status()).isEqualTo(428);
        assertThat(school.put(path, 3L, says(List.of(), "x")).status()).isEqualTo(412);
    }

    @Test
    void aMemberReadsThemAndWritesThemOnceNamed() {
        Person member = join(company.organisation(), Role.MEMBER);
        assertThat(member.get(path).body().path("options")).isEmpty();
        assertThat(member.put(path, 0L, says(List.of("EXTRA_HANDS"), "")).status())
                .isEqualTo(403);
        move(company, id, "accept", "");
        String account =
                member.api().get("/api/session").json().at("/account/id").asText();
        Map<String, Object> named = Map.of("role", "MENTOR", "accountId", account);
        assertThat(look(member, id).body().path("mayAnswer").asBoolean()).isFalse();
        name(company, id, named);
        assertThat(look(member, id).body().path("mayAnswer").asBoolean()).isTrue();
        assertThat(look(member, id).body().path("allowed")).isEmpty();
        assertThat(member.get(path).body().path("options")).isNotEmpty();
        assertThat(member.put(path, 0L, says(List.of("EXTRA_HANDS"), "")).status())
                .isEqualTo(200);
    }

    @Test
    void toStrangersTheyDoNotExist() {
        Person stranger = school();
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.put(path, 0L, says(List.of(), "x")).status()).isEqualTo(404);
    }

    @Test
    void fromTheAgreementOnTheyStay() {
        move(company, id, "decline", Map.of("reason", "NO_PLACE_NOW"));
        Answer late = school.put(path, 0L, says(List.of("REALISTIC_PICTURE"), ""));
        assertThat(late.status()).isEqualTo(409);
        assertThat(school.get(path).body().path("options")).isEmpty();
    }

    private static Map<String, Object> says(List<String> codes, String words) {
        return Map.of("codes", codes, "words", words);
    }
}
