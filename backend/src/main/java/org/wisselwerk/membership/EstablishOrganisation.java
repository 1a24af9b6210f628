package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Recognition;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** Establishes that an organisation is what it says, or that it is not; and that it is recognised for dual learning. */
@Singleton
class EstablishOrganisation {

    private final Organisations organisations;
    private final Announce announce;
    private final Journal journal;

    EstablishOrganisation(Organisations organisations, Announce announce, Journal journal) {
        this.organisations = organisations;
        this.announce = announce;
        this.journal = journal;
    }

    /** Those that wait for somebody like the caller to look at them, the longest waiting first. */
    List<Organisation> waiting(Caller caller) {
        return organisations.waiting().stream()
                .filter(organisation -> verifies(caller, organisation))
                .toList();
    }

    /** @param version of the organisation that was looked at: what is established is true of that one alone */
    @Transactional
    Outcome<Organisation> take(Caller caller, UUID id, long version, VerificationStep step, @Nullable String reason) {
        Organisation known = organisations.lock(id).orElse(null);
        if (known == null) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!may(caller, known, step.who())) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (known.version() != version) {
            return Outcome.refused(Precondition.stale());
        }
        if (!step.allowedIn(known)) {
            return Outcome.refused(Refusal.conflict("state", VerificationStep.allowed(known)));
        }
        if (step == VerificationStep.ASK && known.verification() == Verification.REJECTED) {
            organisations.askAgain(id);
        } else {
            organisations.establish(id, step.to(), step.asksReason() ? reason : null);
        }
        journal.write(OrganisationEvents.of(id, past(step), caller.id(), List.of("verification")));
        Organisation now = organisations.byId(id).orElseThrow();
        if (step != VerificationStep.ASK) {
            announce.established(now);
        }
        return new Outcome.Done<>(now);
    }

    /**
     * @param version of the organisation that was looked at
     * @param recognition null takes it away
     */
    @Transactional
    Outcome<Organisation> recognise(Caller caller, UUID id, long version, @Nullable Recognition recognition) {
        if (!caller.admin()) {
            return Outcome.refused(Refusal.forbidden());
        }
        Organisation known = organisations.lock(id).orElse(null);
        if (known == null) {
            return Outcome.refused(Refusal.notFound());
        }
        if (known.version() != version) {
            return Outcome.refused(Precondition.stale());
        }
        organisations.recognise(id, recognition);
        journal.write(OrganisationEvents.of(id, "recognised", caller.id(), List.of("recognition")));
        return new Outcome.Done<>(organisations.byId(id).orElseThrow());
    }

    private static boolean may(Caller caller, Organisation organisation, VerificationStep.Who who) {
        return switch (who) {
            case OWNER -> caller.owns(organisation.id());
            case VERIFIER -> verifies(caller, organisation);
            case ADMIN -> caller.admin();
        };
    }

    /** Nobody verifies an organisation of their own, but an administrator. */
    private static boolean verifies(Caller caller, Organisation organisation) {
        return caller.admin()
                || organisation.type() == OrganisationType.COMPANY
                        && !caller.memberOf(organisation.id())
                        && caller.coordinatesSectors(organisation.profile().sectors());
    }

    private static String past(VerificationStep step) {
        return switch (step) {
            case ASK -> "verification-asked";
            case VERIFY -> "verified";
            case REJECT -> "rejected";
            case SUSPEND -> "suspended";
            case RESTORE -> "restored";
        };
    }
}
