package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.Database;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Accounts as an administrator finds them, and what may be done about them. */
class AccountAdministrationIT {

    private static final String ACCOUNTS = "/api/admin/accounts";
    private static final String OWN_PASSWORD = Somebody.password(RunningApplication.ADMIN_PASSWORD);
    private static final String NEXT = "twee koeien in de gang";

    private final Api administrator = Api.administrator();

    /** The others of this run count on one administrator. */
    @AfterEach
    void oneAdministratorStays() {
        for (JsonNode one : list("?state=ADMINISTRATOR&size=100")) {
            if (!one.get("email").asText().equals(RunningApplication.ADMIN)) {
                act(one, "dismiss", OWN_PASSWORD).expect(200);
            }
        }
    }

    @Test
    void findsPeopleByPartOfTheirNameAddressAndOrganisation() {
        Party firm = Party.company();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String email = "noël." + mark + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class)
                .addMember(email, "Zoë 100%_" + mark, Somebody.PASSWORD, firm.organisation(), Role.COORDINATOR);

        JsonNode one =
                list("?q=" + encoded(mark.toUpperCase(java.util.Locale.ROOT))).get(0);
        assertThat(one.get("email").asText()).isEqualTo(email);
        assertThat(one.get("language").asText()).isEqualTo("nl");
        assertThat(one.get("administrator").asBoolean()).isFalse();
        assertThat(one.get("confirmBefore").isNull()).isTrue();
        assertThat(BelgianTime.day(Instant.parse(one.get("createdAt").asText())))
                .isEqualTo(LocalDate.parse(RunningApplication.TODAY));
        assertThat(one.get("sessions").asInt()).isZero();
        assertThat(one.get("lastSeenAt").isNull()).isTrue();
        assertThat(one.at("/memberships/0/name").asText()).isEqualTo(firm.name());
        assertThat(one.at("/memberships/0/role").asText()).isEqualTo("COORDINATOR");

        assertThat(list("?q=" + encoded("zoe 100%_" + mark))).hasSize(1);
        assertThat(list("?q=" + encoded("zoe%" + mark))).isEmpty();
        assertThat(list("?q=" + encoded("100__" + mark))).isEmpty();
        assertThat(list("?q=" + encoded("oël." + mark))).hasSize(1);
        assertThat(list("?q=" + encoded(firm.name())).findValuesAsText("role")).containsExactly("COORDINATOR", "OWNER");
    }

    @Test
    void saysUntilWhenARequestCanBeConfirmedAndSendsItsLetterAgain() {
        Somebody an = Somebody.anyone();
        an.register().expect(202);
        JsonNode asked = only(an);
        assertThat(asked.get("confirmBefore").isNull()).isFalse();
        assertThat(asked.get("version").isNull()).isTrue();
        assertThat(asked.get("allowed")).hasSize(1);
        assertThat(list("?state=UNCONFIRMED&q=" + an.email())).hasSize(1);
        assertThat(list("?state=WITHOUT_ORGANISATION&q=" + an.email())).isEmpty();

        String again = path(asked, "confirmation");
        String first = an.mail(1).token();
        administrator.post(again, "").expect(200);
        assertThat(an.mail(2).token()).isNotEqualTo(first);
        an.stranger()
                .post("/api/registrations/" + an.mail(2).token() + "/confirm", Somebody.password(Somebody.PASSWORD))
                .expect(204);

        administrator.post(again, "").expect(404);
        assertThat(only(an).get("confirmBefore").isNull()).isTrue();
        assertThat(list("?state=UNCONFIRMED&q=" + an.email())).isEmpty();
        assertThat(list("?state=WITHOUT_ORGANISATION&q=" + an.email())).hasSize(1);
        assertThat(Audit.of(id(asked))).containsExactly("account-confirmation-sent ");
    }

    @Test
    void aRequestThatIsOverIsNotThereAnyMore() throws Exception {
        Somebody an = Somebody.anyone();
        an.register().expect(202);
        JsonNode asked = only(an);
        Database.change(
                "update registration set expires_at = '2020-01-01' where id = ?",
                asked.get("id").asText());
        assertThat(list("?q=" + an.email())).isEmpty();
        administrator.post(path(asked, "confirmation"), "").expect(404);
    }

    @Test
    void showsPagesOfTheNewestFirst() {
        String mark = UUID.randomUUID() + ".example";
        Accounts accounts = RunningApplication.bean(Accounts.class);
        Party firm = Party.school();
        for (int i = 1; i <= 3; i++) {
            accounts.addMember(i + "@" + mark, "Lid " + i, Somebody.PASSWORD, firm.organisation(), Role.MEMBER);
        }
        JsonNode first =
                administrator.get(ACCOUNTS + "?size=2&q=" + mark).expect(200).json();
        assertThat(first.get("items").findValuesAsText("email")).containsExactly("3@" + mark, "2@" + mark);
        assertThat(first.get("total").asInt()).isEqualTo(3);
        assertThat(first.get("totalIsLowerBound").asBoolean()).isFalse();
        assertThat(list("?size=2&page=1&q=" + mark).findValuesAsText("email")).containsExactly("1@" + mark);
        assertThat(list("?state=ADMINISTRATOR").findValuesAsText("email")).containsExactly(RunningApplication.ADMIN);
    }

    @Test
    void refusesWhatItCannotSearchBy() {
        administrator.get(ACCOUNTS + "?state=SIGNED_IN").expect(422);
        administrator.get(ACCOUNTS + "?size=101").expect(422);
        administrator.get(ACCOUNTS + "?page=1000&size=100").expect(422);
        assertThat(administrator
                        .get(ACCOUNTS + "?q=" + "x".repeat(255))
                        .expect(422)
                        .json()
                        .at("/errors/0/parameter")
                        .asText())
                .isEqualTo("q");
        Party.company().api().get(ACCOUNTS).expect(403);
    }

    @Test
    void eachSearchIsInTheAuditLogWithoutWhatWasAsked() throws Exception {
        String asked = UUID.randomUUID() + "@wisselwerk.example";
        int before = Audit.of(SearchAccounts.ACCOUNTS).size();
        list("?q=" + asked + "&state=UNCONFIRMED");
        list("?q=" + asked);
        list("");
        List<String> log = Audit.of(SearchAccounts.ACCOUNTS);
        assertThat(log.subList(before, log.size()))
                .containsExactly("accounts-searched q,state", "accounts-searched q", "accounts-searched ");
        assertThat(Database.columnsWith(asked)).isEmpty();
    }

    @Test
    void signsSomebodyOutEverywhere() {
        Somebody an = Somebody.registered();
        Api laptop = an.signedIn();
        JsonNode seen = only(an);
        assertThat(seen.get("sessions").asInt()).isEqualTo(2);
        assertThat(seen.get("lastSeenAt").isNull()).isFalse();

        JsonNode after = act(seen, "end-sessions", "").expect(200).json();
        assertThat(after.get("sessions").asInt()).isZero();
        laptop.get("/api/account").expect(401);
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
        assertThat(Audit.of(id(seen))).contains("account-signed-out ");
    }

    @Test
    void sendsALinkForANewPasswordToTheirMailboxAlone() {
        Somebody an = Somebody.registered();
        Answer answer = act(only(an), "password-link", "").expect(200);
        assertThat(an.mail(2).subject()).isEqualTo("Kies een nieuw wachtwoord");
        String token = an.mail(2).token();
        assertThat(answer.text()).doesNotContain(token);
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
        an.stranger()
                .post("/api/password-resets/" + token, Somebody.password(NEXT))
                .expect(204);
        assertThat(an.signIn(NEXT).status()).isEqualTo(204);
        assertThat(Audit.of(an.row().id())).contains("account-password-link-sent ");
    }

    @Test
    void sendsNoMoreLinksThanAnybodyMayAskFor() {
        Somebody an = Somebody.registered();
        JsonNode one = only(an);
        for (int i = 0; i < 5; i++) {
            act(one, "password-link", "").expect(200);
        }
        assertThat(act(one, "password-link", "").expect(429).problem()).isEqualTo("/problems/too-many");
        assertThat(Inbox.await(an.email(), 6)).hasSize(6);
    }

    @Test
    void writesNoLetterWhereNoMailArrives() {
        String email = "loket" + UUID.randomUUID() + "@localhost";
        RunningApplication.bean(Accounts.class)
                .addMember(email, "Loket", Somebody.PASSWORD, Party.school().organisation(), Role.MEMBER);
        JsonNode one = list("?q=" + email).get(0);
        Answer refused = act(one, "password-link", "").expect(409);
        assertThat(refused.problem()).isEqualTo("/problems/no-mailbox");
        assertThat(refused.json().get("allowed")).isEqualTo(one.get("allowed"));
    }

    @Test
    void onlyTheVersionThatWasLookedAtIsActedOn() {
        Somebody an = Somebody.registered();
        JsonNode old = only(an);
        an.signedIn()
                .put("/api/account", "{\"name\":\"An\",\"language\":\"fr\"}", 0)
                .expect(200);
        for (String act : List.of("password-link", "appoint", "erase")) {
            act(old, act, OWN_PASSWORD).expect(412);
            administrator.post(path(old, act), OWN_PASSWORD).expect(428);
        }
        assertThat(an.row().admin()).isFalse();
    }

    @Test
    void makesSomebodyAnAdministratorAndNoLongerOne() {
        Somebody an = Somebody.registered();
        act(only(an), "appoint", Somebody.password("another-password")).expect(422);
        act(only(an), "appoint", "{}").expect(422);
        assertThat(an.row().admin()).isFalse();

        JsonNode made = act(only(an), "appoint", OWN_PASSWORD).expect(200).json();
        assertThat(made.get("administrator").asBoolean()).isTrue();
        assertThat(an.mail(2).subject()).isEqualTo("Je bent nu beheerder van Wisselwerk");
        Api second = an.signedIn();
        assertThat(act(made, "appoint", OWN_PASSWORD).expect(409).problem()).isEqualTo("/problems/state");

        Somebody bo = Somebody.registered();
        JsonNode his = only(bo);
        second.post(path(his, "appoint"), Somebody.password(Somebody.PASSWORD), version(his))
                .expect(200);
        Inbox.titled(RunningApplication.ADMIN, "An Peeters is nu beheerder van Wisselwerk");
        assertThat(an.mail(2).subject()).isEqualTo("Je bent nu beheerder van Wisselwerk");

        act(only(an), "dismiss", OWN_PASSWORD).expect(200);
        second.get(ACCOUNTS).expect(403);
        assertThat(an.mail(3).subject()).isEqualTo("Je bent geen beheerder van Wisselwerk meer");
        Inbox.titled(bo.email(), "An Peeters is geen beheerder van Wisselwerk meer");
        assertThat(Audit.of(an.row().id())).contains("administrator-appointed admin", "administrator-dismissed admin");
    }

    @Test
    void nobodyDecidesOnTheirOwnAccountHere() {
        JsonNode own = list("?state=ADMINISTRATOR").get(0);
        assertThat(own.get("allowed")).isEmpty();
        for (String act : List.of("end-sessions", "password-link", "appoint", "dismiss", "erase")) {
            assertThat(act(own, act, OWN_PASSWORD).expect(409).problem()).isEqualTo("/problems/own-account");
        }
        administrator.get("/api/account").expect(200);
    }

    @Test
    void ofTwoAdministratorsWhoDismissEachOtherOneStays() {
        List<Somebody> two = List.of(Somebody.registered(), Somebody.registered());
        two.forEach(one -> act(only(one), "appoint", OWN_PASSWORD).expect(200));
        List<Api> signedIn = two.stream().map(Somebody::signedIn).toList();
        List<JsonNode> theirs = two.stream().map(this::only).toList();
        List<CompletableFuture<Integer>> both = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(() -> signedIn.get(i)
                        .post(
                                path(theirs.get(1 - i), "dismiss"),
                                Somebody.password(Somebody.PASSWORD),
                                version(theirs.get(1 - i)))
                        .status()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 403);
    }

    @Test
    void erasesAnAccountForWhoAsksAsTheyCouldThemselves() {
        Somebody an = Somebody.registered();
        JsonNode made = act(only(an), "appoint", OWN_PASSWORD).expect(200).json();
        assertThat(act(made, "erase", OWN_PASSWORD).expect(409).problem()).isEqualTo("/problems/is-administrator");
        JsonNode one = act(made, "dismiss", OWN_PASSWORD).expect(200).json();
        Api person = an.signedIn();
        act(one, "erase", Somebody.password(Somebody.PASSWORD)).expect(422);

        act(one, "erase", OWN_PASSWORD).expect(204);
        person.get("/api/account").expect(401);
        assertThat(list("?q=" + an.email())).isEmpty();
        assertThat(Audit.of(id(one))).contains("account-erased ");
        String by = administrator.get("/api/session").json().at("/account/id").asText();
        assertThat(administrator
                        .get("/api/admin/audit?about=" + one.get("id").asText())
                        .json()
                        .at("/items/0/by/id")
                        .asText())
                .isEqualTo(by);
        act(one, "erase", OWN_PASSWORD).expect(404);
        act(one, "end-sessions", "").expect(404);
    }

    @Test
    void colleaguesAreNotLeftWithoutAnOwner() {
        Party firm = Party.company();
        RunningApplication.bean(Accounts.class)
                .addMember(
                        UUID.randomUUID() + "@wisselwerk.example",
                        "Iemand",
                        Somebody.PASSWORD,
                        firm.organisation(),
                        Role.MEMBER);
        JsonNode owner = list("?q=" + firm.organisation()).get(0);
        assertThat(act(owner, "erase", OWN_PASSWORD).expect(409).problem()).isEqualTo("/problems/last-owner");
        firm.api().get("/api/account").expect(200);
    }

    private Answer act(JsonNode account, String act, String body) {
        return administrator.post(path(account, act), body, version(account));
    }

    private static String path(JsonNode account, String act) {
        return ACCOUNTS + "/" + account.get("id").asText() + "/" + act;
    }

    private static long version(JsonNode account) {
        return account.get("version").asLong();
    }

    private static UUID id(JsonNode account) {
        return UUID.fromString(account.get("id").asText());
    }

    private JsonNode only(Somebody somebody) {
        JsonNode found = list("?q=" + somebody.email());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private JsonNode list(String query) {
        return administrator.get(ACCOUNTS + query).expect(200).json().get("items");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
