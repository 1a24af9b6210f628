package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.organisation.Organisation;

/** Reaches organisations that an import made and nobody acts for yet. */
@Singleton
public class Claims {

    private final Invitations invitations;

    Claims(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Whether somebody of it could be reached. */
    public static boolean reachable(Organisation organisation) {
        String address = organisation.profile().contactEmail();
        return organisation.claimed() || address != null && Recipient.isAddress(address);
    }

    /**
     * Writes to the address that is known of an unclaimed organisation, at most once in two weeks, with a link by which
     * its reader becomes its owner and sees what is asked. Nothing for a claimed one. Inside the transaction of what it
     * is about.
     */
    public void offer(Organisation organisation, String asker, UUID actor) {
        if (!organisation.claimed() && reachable(organisation)) {
            invitations.claim(organisation, asker, actor);
        }
    }
}
