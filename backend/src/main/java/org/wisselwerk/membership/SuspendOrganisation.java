package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.membership.Outcome.Done;
import org.wisselwerk.organisation.Organisations;

/** Shuts an organisation out, for features that find a reason to. */
@Singleton
public class SuspendOrganisation {

    private final Organisations organisations;
    private final EstablishOrganisation establish;

    SuspendOrganisation(Organisations organisations, EstablishOrganisation establish) {
        this.organisations = organisations;
        this.establish = establish;
    }

    /**
     * Whatever it says of itself meanwhile: the reason lies elsewhere.
     *
     * @param reason for its people, at most 500 characters
     * @return false when it is shut out already, or the caller may not
     */
    @Transactional
    public boolean suspend(Caller administrator, UUID id, String reason) {
        return organisations
                .lock(id)
                .map(found -> establish.take(administrator, id, found.version(), VerificationStep.SUSPEND, reason))
                .filter(Done.class::isInstance)
                .isPresent();
    }
}
