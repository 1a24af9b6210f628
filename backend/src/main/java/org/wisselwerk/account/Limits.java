package org.wisselwerk.account;

import java.time.Duration;
import java.util.UUID;
import org.wisselwerk.platform.Throttle.Bucket;

/**
 * How often may be tried. Whoever guesses is slowed per account and address, and whoever owns an account comes in from
 * an address of their own meanwhile; what all guessers together may do on one account is a larger number. A success
 * counts for nothing, so that a whole school behind one address can sign in at once.
 */
final class Limits {

    private Limits() {}

    static Bucket[] signIn(String email, String address) {
        return new Bucket[] {
            new Bucket("sign-in-from", email + " " + address, 10, Duration.ofSeconds(30)),
            new Bucket("sign-in", email, 100, Duration.ofSeconds(5)),
            new Bucket("sign-in-address", address, 200, Duration.ofSeconds(2))
        };
    }

    /** A password asked of somebody who is signed in. */
    static Bucket password(UUID account) {
        return new Bucket("password", account.toString(), 10, Duration.ofMinutes(1));
    }

    /** The password that goes with a link to confirm. */
    static Bucket confirmation(UUID registration) {
        return new Bucket("confirmation", registration.toString(), 10, Duration.ofMinutes(1));
    }

    /** Registrations and requests for a new password by strangers. */
    static Bucket open(String what, String address) {
        return new Bucket(what, address, 30, Duration.ofMinutes(2));
    }

    /** Letters that strangers may let us write to one mailbox. */
    static Bucket letters(String email) {
        return new Bucket("letters", email, 5, Duration.ofMinutes(20));
    }
}
