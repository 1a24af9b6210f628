package org.wisselwerk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.transaction.TransactionOperations;
import jakarta.mail.MessagingException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.PersonalData;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.Inbox.Received;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Letters on their way to a real mail server. */
class MailIT {

    private final MailRepository mails = RunningApplication.bean(MailRepository.class);
    private final String address = UUID.randomUUID() + "@school.example";
    private final UUID occasion = UUID.randomUUID();

    @Test
    void arrivesAsTextAndHtmlInTheLanguageOfItsReader() throws MessagingException {
        handIn(letter(Language.FR).leadingTo("/wachtwoord/abc"));
        Received mail = Inbox.last(address, 1);
        assertThat(mail.subject()).isEqualTo("Choisissez un nouveau mot de passe");
        assertThat(mail.path()).isEqualTo("/wachtwoord/abc");
        assertThat(mail.text()).startsWith("Bonjour Zoë <b>,").contains(RunningApplication.base() + "/wachtwoord/abc");
        assertThat(mail.html()).contains("lang=\"fr\"", "Zoë &lt;b&gt;").doesNotContain("<b>");
        assertThat(mail.message().getContentType()).startsWith("multipart/alternative");
        assertThat(mail.message().getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.message().getFrom()[0].toString()).contains(RunningApplication.MAIL_FROM);
    }

    @Test
    void aDigestListsThingsAndIsEndedWithOneRequest() throws MessagingException {
        handIn(Letter.of("email-changed", Recipient.unknown(address, Language.EN), occasion.toString())
                .listing(List.of(new Letter.Item("A place <1>", "3 km", "/aanbod/1")))
                .endedBy("token"));
        Received mail = Inbox.last(address, 1);
        String base = RunningApplication.base().toString();
        assertThat(mail.text()).contains("- A place <1>\n  3 km\n  " + base + "/aanbod/1", base + "/antwoord/token");
        assertThat(mail.html()).contains("A place &lt;1&gt;").doesNotContain("<1>");
        assertThat(mail.message().getHeader("List-Unsubscribe", null)).isEqualTo("<" + base + "/api/answers/token>");
        assertThat(mail.message().getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void nothingMoreLeavesForAnAccountThatIsForgotten() {
        UUID account = UUID.randomUUID();
        UUID id = transactions().executeWrite(status -> {
            mail().send(Letter.of(
                            "password-reset", new Recipient(address, "Zoë", Language.NL, account), occasion.toString())
                    .leadingTo("/wachtwoord/x"));
            UUID sent = row().id();
            mails.release(List.of(sent), Instant.now().plus(Duration.ofDays(1)));
            return sent;
        });
        RunningApplication.bean(MailData.class).erase(new PersonalData.Person(account, address, "Zoë", Set.of()));
        MailRow left = mails.findById(id).orElseThrow();
        assertThat(left.state()).isEqualTo(MailRow.State.LAPSED);
        assertThat(left.address()).isNull();
        assertThat(left.content()).isNull();
    }

    @Test
    void handedInTwiceArrivesOnce() {
        handIn(letter(Language.NL).leadingTo("/wachtwoord/one"));
        handIn(letter(Language.NL).leadingTo("/wachtwoord/two"));
        handIn(Letter.of("account-known", Recipient.unknown(address, Language.NL), occasion.toString())
                .leadingTo("/aanmelden"));
        assertThat(Inbox.await(address, 2))
                .extracting(Received::path)
                .containsOnlyOnce("/wachtwoord/one", "/aanmelden");
        assertThat(Inbox.of(address)).hasSize(2);
    }

    @Test
    void neverLeavesWhenItsTransactionIsRolledBack() {
        assertThatThrownBy(() -> transactions().executeWrite(status -> {
                    mail().send(letter(Language.NL).leadingTo("/wachtwoord/x"));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        handIn(Letter.of("email-changed", Recipient.unknown(address, Language.NL), "after"));
        assertThat(Inbox.await(address, 1)).hasSize(1);
    }

    @Test
    void needsTheTransactionOfItsCause() {
        assertThatThrownBy(() -> mail().send(letter(Language.NL).leadingTo("/wachtwoord/x")))
                .isInstanceOf(RuntimeException.class);
        assertThat(row()).isNull();
    }

    @Test
    void whatItSaidIsWipedOnceItHasLeft() {
        handIn(letter(Language.NL).leadingTo("/wachtwoord/secret"));
        Inbox.await(address, 1);
        awaitState(MailRow.State.SENT);
        assertThat(row().content()).isNull();
        new ForgetMails(mails, RunningApplication.bean(MailSettings.class))
                .forget(Instant.now().plus(Duration.ofDays(29)));
        assertThat(row().address()).isEqualTo(address);
        UUID id = row().id();
        new ForgetMails(mails, RunningApplication.bean(MailSettings.class))
                .forget(Instant.now().plus(Duration.ofDays(31)));
        assertThat(mails.findById(id).orElseThrow().address()).isNull();
    }

    @Test
    void leavesAgainUnderTheSameMessageIdWhenTheOneWhoHadItDied() throws MessagingException {
        handIn(letter(Language.NL).leadingTo("/wachtwoord/x"));
        String first = Inbox.last(address, 1).message().getMessageID();
        awaitState(MailRow.State.SENT);
        // As it stands after a kill between the mail server's answer and the note of it, when its time is over.
        update("update mail set state = 'OPEN', due = created_at, content = '" + content() + "' where address = ?");
        assertThat(Inbox.last(address, 2).message().getMessageID())
                .isEqualTo(first)
                .endsWith("@wisselwerk.example>");
    }

    @Test
    void whatIsOverLapsesInsteadOfLeaving() {
        transactions().executeWrite(status -> {
            mail().send(letter(Language.NL).leadingTo("/wachtwoord/x").validFor(Duration.ofMinutes(5)));
            mails.release(List.of(row().id()), Instant.now().plus(Duration.ofDays(1)));
            return occasion;
        });
        UUID id = row().id();
        mails.lapse(Instant.now().plus(Duration.ofMinutes(6)));
        MailRow lapsed = mails.findById(id).orElseThrow();
        assertThat(lapsed.state()).isEqualTo(MailRow.State.LAPSED);
        assertThat(lapsed.content()).isNull();
    }

    @Test
    void aParkedLetterIsForTheAdministratorWhoSeesNeitherAddressNorWords() {
        transactions().executeWrite(status -> {
            mail().send(letter(Language.NL).leadingTo("/wachtwoord/x"));
            mails.failed(row().id(), MailRow.State.PARKED, 1, Instant.now(), "550 5.1.1");
            return occasion;
        });
        Api administrator = Api.administrator();
        String seen = administrator.get("/api/admin/mails").expect(200).text();
        assertThat(seen).contains(row().id().toString(), "550 5.1.1").doesNotContain(address, "Zoë");
        Party.school().api().get("/api/admin/mails").expect(403);
        administrator.post("/api/admin/mails/" + row().id() + "/again", "{}").expect(204);
        Inbox.await(address, 1);
        administrator.post("/api/admin/mails/" + row().id() + "/drop", "{}").expect(404);
        JsonNode done = administrator
                .get("/api/admin/audit?about=" + row().id())
                .expect(200)
                .json()
                .at("/items");
        assertThat(done).hasSize(1);
        assertThat(done.at("/0/action").asText()).isEqualTo("mail-again");
        assertThat(done.at("/0/by/name").asText()).isEqualTo("Beheerder");
        assertThat(done.at("/0/from").asText()).isNotEmpty();
    }

    @Test
    void thereIsNoMailboxForStrangersOutsideOfADemo() {
        Api.stranger().get("/api/mailbox").expect(404);
        Api.administrator().get("/api/mailbox").expect(404);
    }

    @Test
    void wordsOfAStrangerAddNoHeaderAndNoRecipient() throws MessagingException {
        Recipient hostile =
                new Recipient(address, "Zoë\r\nBcc: victim@else.example\r\n\r\n<script>", Language.EN, null);
        handIn(Letter.of("password-reset", hostile, "x\r\nX-Injected: yes").leadingTo("/wachtwoord/x"));
        Received mail = Inbox.last(address, 1);
        assertThat(mail.message().getHeader("Bcc")).isNull();
        assertThat(mail.message().getHeader("X-Injected")).isNull();
        assertThat(mail.message().getAllRecipients()).hasSize(1);
        assertThat(mail.html()).doesNotContain("<script>");
        assertThat(Inbox.of("victim@else.example")).isEmpty();
    }

    @Test
    void aSubjectIsOneLineWhateverStandsInIt() throws MessagingException {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            WrittenLetter letter =
                    new WrittenLetter("Dag\r\nBcc: victim@else.example", "text", "<p>text</p>", null, null, null);
            List<Outcome> outcomes = sendThrough(server.getSmtp().getPort(), letter);
            assertThat(outcomes).containsExactly(new Outcome.Taken());
            assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailServerThatIsAwayCostsNoAttempt() {
        WrittenLetter letter = new WrittenLetter("Dag", "text", "<p>text</p>", null, null, null);
        assertThat(sendThrough(1, letter)).containsExactly(new Outcome.Unreachable());
    }

    private List<Outcome> sendThrough(int port, WrittenLetter letter) {
        MailSettings settings = new MailSettings(
                "127.0.0.1", port, "", "", MailSettings.Security.NONE, RunningApplication.MAIL_FROM, "", 30, false);
        List<Outcome> outcomes = new ArrayList<>();
        new Smtp(settings)
                .send(
                        List.of(new Envelope(occasion, "key", address, Language.NL, letter)),
                        (envelope, outcome) -> outcomes.add(outcome));
        return outcomes;
    }

    private Letter letter(Language language) {
        return Letter.of("password-reset", new Recipient(address, "Zoë <b>", language, null), occasion.toString());
    }

    private String content() {
        return Content.of(letter(Language.NL).leadingTo("/wachtwoord/x")).write();
    }

    private void handIn(Letter letter) {
        transactions().executeWrite(status -> {
            mail().send(letter);
            return letter;
        });
    }

    private void awaitState(MailRow.State state) {
        Instant until = Instant.now().plusSeconds(30);
        while (row().state() != state) {
            assertThat(Instant.now()).isBefore(until);
            Thread.onSpinWait();
        }
    }

    private MailRow row() {
        return transactions().executeRead(status -> {
            try (var select = status.getConnection().prepareStatement("select id from mail where address = ?")) {
                select.setString(1, address);
                try (var found = select.executeQuery()) {
                    return found.next()
                            ? mails.findById(UUID.fromString(found.getString(1)))
                                    .orElseThrow()
                            : null;
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void update(String sql) {
        transactions().executeWrite(status -> {
            try (var update = status.getConnection().prepareStatement(sql)) {
                update.setString(1, address);
                return update.executeUpdate();
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Mail mail() {
        return RunningApplication.bean(Mail.class);
    }

    @SuppressWarnings("unchecked")
    private static TransactionOperations<Connection> transactions() {
        return RunningApplication.bean(TransactionOperations.class);
    }
}
