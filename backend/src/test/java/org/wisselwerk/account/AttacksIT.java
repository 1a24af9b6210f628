package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What somebody tries who means harm: see the page on security for where the rest of it is tried. */
class AttacksIT {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private final Party own = Party.company();
    private final Party other = Party.company();

    @Test
    void everyWriteWithACookieNeedsTheTokenOfItsOwnSession() {
        String ofAnother =
                other.api().get("/api/session").json().get("csrfToken").asText();
        List<String> passed = new ArrayList<>();
        for (String token : new String[] {null, "", ofAnother}) {
            Api browser = Api.administrator().withCsrf(token);
            AccessPolicy.table().forEach((route, access) -> {
                if (!route.startsWith("GET ") && access != Access.EVERYONE) {
                    Api.Answer answer =
                            browser.send(method(route), path(route), "{}", AccessWorld.type(route), "\"0\"");
                    if (answer.status() != 403 || !answer.problem().equals("/problems/csrf")) {
                        passed.add(route + " answered " + answer.status());
                    }
                }
            });
        }
        assertThat(passed).isEmpty();
    }

    @Test
    void aWriteThatIsOpenToStrangersTakesNothingFromAnotherSite() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (Map.Entry<String, Access> entry : AccessPolicy.table().entrySet()) {
            String route = entry.getKey();
            if (!route.startsWith("GET ") && entry.getValue() == Access.EVERYONE) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(RunningApplication.base() + path(route)))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "cross-site")
                        .method(method(route), HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
                assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .as(route)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whatNobodyMaySetIsRefusedByName() {
        String me = "/api/organisations/" + own.organisation();
        String profile = "{\"name\":\"" + own.name() + "\",\"type\":\"COMPANY\",\"postcode\":\"9000\"";
        String listing = AccessWorld.listing(own.organisation(), "OFFER").toString();
        String opened = listing.substring(0, listing.length() - 1);
        Api api = own.api();
        unknown(api.put("/api/account", "{\"name\":\"A\",\"language\":\"nl\",\"admin\":true}", 0), "/admin");
        unknown(api.put("/api/account", "{\"name\":\"A\",\"language\":\"nl\",\"email\":\"a@b.example\"}", 0), "/email");
        unknown(api.put(me, profile + ",\"verification\":\"VERIFIED\"}", 0), "/verification");
        unknown(api.put(me, profile + ",\"recognition\":{\"reference\":\"1\"}}", 0), "/recognition");
        unknown(api.post("/api/organisations", profile + ",\"source\":\"x\"}"), "/source");
        unknown(api.post("/api/listings", opened + ",\"state\":\"PUBLISHED\"}"), "/state");
        unknown(api.post("/api/listings", opened + ",\"source\":\"org-" + NOBODY + "\"}"), "/source");
        unknown(
                api.post(me + "/invitations", "{\"email\":\"a@b.example\",\"role\":\"MEMBER\",\"token\":\"x\"}"),
                "/token");
        unknown(api.post(me + "/tokens", "{\"name\":\"x\",\"organisationId\":\"" + NOBODY + "\"}"), "/organisationId");
        unknown(
                Api.stranger()
                        .post(
                                "/api/registrations",
                                "{\"email\":\"" + UUID.randomUUID() + "@x.example\",\"name\":\"A\",\"password\":"
                                        + "\"vier paarden in de wei\",\"language\":\"nl\",\"admin\":true}"),
                "/admin");
    }

    @Test
    void idsOfOthersOpenNothingUnderOnesOwnAddress() {
        String mine = "/api/organisations/" + own.organisation();
        String theirs = "/api/organisations/" + other.organisation();
        String token = made(other, theirs + "/tokens", "{\"name\":\"x\"}");
        String invitation =
                made(other, theirs + "/invitations", "{\"email\":\"a-" + token + "@b.example\",\"role\":\"MEMBER\"}");
        String search = made(other, "/api/saved-searches", "{\"parameters\":{\"q\":[\"lasser\"]}}");
        String session =
                other.api().get("/api/account/sessions").json().at("/0/id").asText();
        String member = other.api().get("/api/session").json().at("/account/id").asText();

        Api api = own.api();
        api.delete(mine + "/tokens/" + token).expect(404);
        api.delete(mine + "/invitations/" + invitation).expect(404);
        api.delete(mine + "/members/" + member).expect(404);
        api.put(mine + "/members/" + member, "{\"role\":\"MEMBER\"}").expect(404);
        api.delete("/api/saved-searches/" + search).expect(404);
        api.delete("/api/account/sessions/" + session).expect(404);

        assertThat(other.api().get(theirs + "/tokens").json()).hasSize(1);
        assertThat(other.api().get(theirs + "/invitations").json()).hasSize(1);
        assertThat(other.api().get("/api/saved-searches").json()).hasSize(1);
        other.api().get("/api/account").expect(200);
    }

    /** Pages write texts as texts, which their own tests see to; what is served says that it is none. */
    @Test
    void markupStaysTextAndIsServedAsSuch() {
        ObjectNode draft = AccessWorld.listing(own.organisation(), "OFFER")
                .put("title", SCRIPT)
                .put("description", SCRIPT);
        draft.putArray("competences").add(SCRIPT);
        draft.putObject("contact").put("name", SCRIPT);
        String path =
                own.api().post("/api/listings", draft.toString()).expect(201).header("Location");
        own.api().post(path + "/publish", null, 0).expect(200);
        Api.Answer read = own.api().get(path).expect(200);
        assertThat(read.header("Content-Type")).startsWith("application/json");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        JsonNode json = read.json();
        assertThat(List.of(
                        json.get("title").asText(),
                        json.get("description").asText(),
                        json.at("/competences/0").asText(),
                        json.at("/contact/name").asText()))
                .containsOnly(SCRIPT);
        for (String website :
                new String[] {"javascript:alert(1)", "data:text/html,x", "https://x\"onclick=\"alert(1)"}) {
            own.api()
                    .put(
                            "/api/organisations/" + own.organisation(),
                            "{\"name\":\"x\",\"type\":\"COMPANY\",\"postcode\":\"9000\",\"website\":\""
                                    + website.replace("\"", "\\\"") + "\"}",
                            0)
                    .expect(422);
        }
    }

    @Test
    void markupInANameIsTextInALetter() {
        Party named = Party.school();
        named.api()
                .put("/api/account", "{\"name\":\"" + SCRIPT + "\",\"language\":\"nl\"}", 0)
                .expect(200);
        String address = UUID.randomUUID() + "@b.example";
        made(
                named,
                "/api/organisations/" + named.organisation() + "/invitations",
                "{\"email\":\"" + address + "\",\"role\":\"MEMBER\"}");
        String html = Inbox.last(address, 1).html();
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
    }

    private static void unknown(Api.Answer answer, String pointer) {
        JsonNode errors = answer.expect(422).json().get("errors");
        assertThat(errors).anySatisfy(error -> {
            assertThat(error.get("pointer").asText()).isEqualTo(pointer);
            assertThat(error.get("code").asText()).isEqualTo("unknown-field");
        });
    }

    private static String made(Party by, String path, String body) {
        return by.api().post(path, body).expect(201).json().get("id").asText();
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{transition}", "sign")
                .replaceAll("\\{[^}]+}", NOBODY);
    }
}
