package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;

/** Reaches organisations that an import made and nobody acts for yet. */
@Singleton
public class Claims {

    private final Invitations invitations;

    Claims(Invitations invitations) {
        this.invitations = invitations;
    }

    /**
     * Writes to the address that is known of an unclaimed organisation, at most once in two weeks, with a link by which
     * its reader becomes its owner and sees what is asked. Nothing for a claimed one. Inside the transaction of what it
     * is about.
     *
     * @param collaboration what is asked
     */
    public void offer(Organisation organisation, String asker, UUID collaboration, UUID actor) {
        if (!organisation.claimed() && organisation.reachable()) {
            invitations.claim(organisation, asker, collaboration, actor);
        }
    }
}
