package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;

/** How many invitations may be sent: their words are an inviter's own, and go to mailboxes that asked for nothing. */
@Singleton
public class InvitationLimit {

    private final Throttle throttle;

    InvitationLimit(Throttle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts one. To be called outside of a transaction, when it is known that the inviter may invite.
     *
     * @throws Refusal 429 {@code too-many} when this mailbox had enough, or this inviter sent enough
     */
    public void take(UUID inviter, String email) {
        throttle.take(Limits.invitations(inviter, email.toLowerCase(Locale.ROOT)));
    }
}
