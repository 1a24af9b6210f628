package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.membership.Outcome.Done;

/** Shuts an organisation out, for features that find a reason to. */
@Singleton
public class SuspendOrganisation {

    private final EstablishOrganisation establish;

    SuspendOrganisation(EstablishOrganisation establish) {
        this.establish = establish;
    }

    /**
     * @param reason for its people, at most 500 characters
     * @return false when it is shut out already, or the caller may not
     */
    @Transactional
    public boolean suspend(Caller administrator, UUID id, String reason) {
        return establish.take(administrator, id, VerificationStep.SUSPEND, reason) instanceof Done;
    }
}
