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

    /**
     * Letters that are written to one mailbox because somebody asked, without a word where there are no more. Each thing
     * that is asked counts by itself, and who asks from one place uses less than there is: whoever lets letters come to
     * somebody else keeps them from nothing.
     *
     * @param what is asked
     * @param who asks: where the request comes from, or the account
     */
    static Bucket[] letters(String what, String email, String who) {
        return new Bucket[] {
            new Bucket(what + "-letters-from", email + " " + who, 5, Duration.ofHours(1)),
            new Bucket(what + "-letters", email, 15, Duration.ofMinutes(20))
        };
    }

    /**
     * Letters to mailboxes whose readers did not ask for them. A mailbox gets few of one inviter, and some more of all
     * together; an inviter may write to a whole team at once.
     */
    static Bucket[] invitations(UUID inviter, String email) {
        return new Bucket[] {
            new Bucket("invitation-from", email + " " + inviter, 5, Duration.ofHours(8)),
            new Bucket("invitation", email, 15, Duration.ofHours(2)),
            new Bucket("invitations", inviter.toString(), 50, Duration.ofMinutes(15))
        };
    }
}
