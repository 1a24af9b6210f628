package org.wisselwerk.account;

import jakarta.inject.Singleton;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;

/** Asks somebody who is signed in for the password once more: a session that was left open may not take an account over. */
@Singleton
class OwnPassword {

    private final Passwords passwords;
    private final Throttle throttle;

    OwnPassword(Passwords passwords, Throttle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** @throws Refusal 422 at the field when it is another one, 429 after many of those */
    void check(AccountRow account, String password, String pointer) {
        Throttle.Bucket bucket = Limits.password(account.id());
        throttle.take(bucket);
        if (!passwords.matches(password, account.passwordHash())) {
            throw Refusal.invalid(FieldError.at(pointer, "wrong-password"));
        }
        throttle.giveBack(bucket);
    }
}
