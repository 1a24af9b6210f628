package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Throttle;
import org.wisselwerk.platform.Throttle.Bucket;

/** Asks for somebody to look at an organisation; one that was rejected, not over and over again. */
@Singleton
class AskVerification {

    private static final int LOOKS_AT_ONCE = 3;
    private static final Duration EVERY = Duration.ofDays(7);

    private final Organisations organisations;
    private final EstablishOrganisation establish;
    private final Throttle throttle;

    AskVerification(Organisations organisations, EstablishOrganisation establish, Throttle throttle) {
        this.organisations = organisations;
        this.establish = establish;
        this.throttle = throttle;
    }

    /**
     * @param version of the organisation as its owner sees it
     * @throws Refusal 429 when it was rejected and asked again three times, until a week later
     */
    Outcome<Organisation> ask(Caller caller, UUID id, long version) {
        boolean again = caller.owns(id)
                && organisations.byId(id).filter(one -> asksAgain(one, version)).isPresent();
        if (again) {
            throttle.take(new Bucket("ask-again", id.toString(), LOOKS_AT_ONCE, EVERY));
        }
        return establish.take(caller, id, version, VerificationStep.ASK, null);
    }

    /** What will be refused anyway takes nothing away. */
    private static boolean asksAgain(Organisation known, long version) {
        return known.verification() == Verification.REJECTED && !known.askedAgain() && known.version() == version;
    }
}
