package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Throttle;
import org.wisselwerk.testing.Api.Answer;
import org.wisselwerk.testing.RunningApplication;

/** Guessing is slowed, for the guesser and not for the owner, and learns nothing. */
class SignInIT {

    @Test
    void aGuesserIsSlowedAndTheOwnerElsewhereIsNot() {
        Somebody an = Somebody.registered();
        Somebody guesser = new Somebody(an.email(), Somebody.anyone().address());
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.signIn("a guess, number " + i).status()).isEqualTo(401);
        }
        Answer slowed = guesser.signIn(Somebody.PASSWORD).expect(429);
        assertThat(slowed.problem()).isEqualTo("/problems/too-many");
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(1, 30);
        assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void anAddressWithoutAnAccountIsSlowedTheSame() {
        Somebody nobody = Somebody.anyone();
        for (int i = 0; i < 10; i++) {
            assertThat(nobody.signIn("a guess, number " + i).status()).isEqualTo(401);
        }
        assertThat(nobody.signIn("one more").status()).isEqualTo(429);
    }

    @Test
    void anotherSpellingIsAnotherAddressAndGivesNoMoreTries() {
        Somebody an = Somebody.registered();
        for (String spelling :
                List.of(an.email().replaceFirst("@", "\u00ad@"), an.email().replace("school", "sch\u00f3ol"))) {
            assertThat(new Somebody(spelling, an.address())
                            .signIn(Somebody.PASSWORD)
                            .status())
                    .as(spelling)
                    .isEqualTo(401);
        }
        assertThat(new Somebody(an.email().toUpperCase(Locale.ROOT), an.address())
                        .signIn(Somebody.PASSWORD)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void addressesThatDifferByAnAccentAreTwoAccounts() {
        Somebody an = Somebody.registered();
        Somebody other = new Somebody(
                an.email().replace("school", "sch\u00f3ol"), Somebody.anyone().address());
        RunningApplication.bean(Accounts.class).addAdmin(other.email(), "another password", false);
        assertThat(other.signIn("another password").status()).isEqualTo(204);
        assertThat(other.row().id()).isNotEqualTo(an.row().id());
    }

    @Test
    void whoSignsInOftenIsNotSlowed() {
        Somebody an = Somebody.registered();
        for (int i = 0; i < 12; i++) {
            assertThat(an.signIn(Somebody.PASSWORD).status()).isEqualTo(204);
        }
    }

    @Test
    void theSameWorkIsDoneWhetherOrNotThereIsAnAccount() {
        Somebody known = Somebody.registered();
        Somebody unknown = Somebody.anyone();
        Counting counting = new Counting();
        counting.reset();
        SignIn signIn = new SignIn(bean(AccountRepository.class), counting, bean(Throttle.class));
        assertThat(catchThrowable(() -> signIn.check(known.email(), "wrong", known.address())))
                .hasMessage("wrong-credentials");
        int forKnown = counting.reset();
        assertThat(catchThrowable(() -> signIn.check(unknown.email(), "wrong", unknown.address())))
                .hasMessage("wrong-credentials");
        assertThat(counting.reset()).isEqualTo(forKnown).isEqualTo(1);
        RegisterAccount register = registering(counting);
        register.register(request(known), known.address());
        assertThat(counting.reset()).isEqualTo(1);
        register.register(request(unknown), unknown.address());
        assertThat(counting.reset()).isEqualTo(1);
    }

    private static RegisterAccount.Request request(Somebody somebody) {
        return new RegisterAccount.Request(somebody.email(), "An", Somebody.PASSWORD, Language.NL);
    }

    @SuppressWarnings("unchecked")
    private static RegisterAccount registering(Passwords passwords) {
        TransactionOperations<Connection> transactions = bean(TransactionOperations.class);
        return new RegisterAccount(
                bean(AccountRepository.class),
                bean(RegistrationRepository.class),
                bean(ConfirmationLetter.class),
                passwords,
                bean(Throttle.class),
                bean(Mail.class),
                transactions,
                bean(Ids.class),
                bean(Clock.class));
    }

    private static <T> T bean(Class<T> type) {
        return RunningApplication.bean(type);
    }

    /** Counts how often the slow hash is worked out. */
    private static final class Counting extends Passwords {

        private int hashes;

        @Override
        public String hash(String password) {
            hashes++;
            return super.hash(password);
        }

        @Override
        boolean matches(String password, @Nullable String stored) {
            hashes++;
            return super.matches(password, stored);
        }

        int reset() {
            int before = hashes;
            hashes = 0;
            return before;
        }
    }
}
