package org.wisselwerk.account;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;

/** Lets somebody in by address and password. An address without an account takes as long as one with. */
@Singleton
class SignIn {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Throttle throttle;

    SignIn(AccountRepository accounts, Passwords passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * The account's id.
     *
     * @param address where the request comes from
     * @throws Refusal 401 {@code wrong-credentials}, 429 after many of those, 503 when too many sign in
     */
    UUID check(String email, String password, String address) {
        Throttle.Bucket[] buckets = Limits.signIn(email, address);
        throttle.take(buckets);
        @Nullable AccountRow account = accounts.findByEmail(email).orElse(null);
        if (!matches(password, account, buckets)) {
            throw Refusal.of(HttpStatus.UNAUTHORIZED, "wrong-credentials");
        }
        throttle.giveBack(buckets);
        return Objects.requireNonNull(account).id();
    }

    /** Who is sent away because it is busy has not guessed. */
    private boolean matches(String password, @Nullable AccountRow account, Throttle.Bucket... buckets) {
        try {
            return passwords.matches(password, account == null ? null : account.passwordHash());
        } catch (Refusal busy) {
            throttle.giveBack(buckets);
            throw busy;
        }
    }
}
