package org.wisselwerk.membership;

import static org.wisselwerk.organisation.Verification.PENDING;
import static org.wisselwerk.organisation.Verification.REJECTED;
import static org.wisselwerk.organisation.Verification.SUSPENDED;
import static org.wisselwerk.organisation.Verification.UNVERIFIED;
import static org.wisselwerk.organisation.Verification.VERIFIED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Verification;

/** How an organisation comes to be verified, or shut out: who takes which step, from where to where. */
enum VerificationStep {
    /** Who was rejected asks again, once each time, and stays rejected until somebody has looked. */
    ASK(Who.OWNER, EnumSet.of(UNVERIFIED, REJECTED), PENDING, false),
    VERIFY(Who.VERIFIER, EnumSet.of(UNVERIFIED, PENDING, REJECTED), VERIFIED, false),
    REJECT(Who.VERIFIER, EnumSet.complementOf(EnumSet.of(SUSPENDED)), REJECTED, true),
    SUSPEND(Who.ADMIN, EnumSet.complementOf(EnumSet.of(SUSPENDED)), SUSPENDED, true),
    /** Trust does not come back by itself. */
    RESTORE(Who.ADMIN, EnumSet.of(SUSPENDED), PENDING, false);

    /** Who takes a step. */
    enum Who {
        OWNER,
        /** An administrator; for a company also a verified sector organisation of one of its sectors. */
        VERIFIER,
        ADMIN
    }

    private final Who who;
    private final Set<Verification> from;
    private final Verification to;
    private final boolean asksReason;

    VerificationStep(Who who, Set<Verification> from, Verification to, boolean asksReason) {
        this.who = who;
        this.from = from;
        this.to = to;
        this.asksReason = asksReason;
    }

    Who who() {
        return who;
    }

    Verification to() {
        return to;
    }

    boolean asksReason() {
        return asksReason;
    }

    boolean allowedIn(Organisation organisation) {
        Verification state = organisation.verification();
        return from.contains(state)
                && switch (this) {
                    case ASK -> !organisation.askedAgain();
                    case REJECT -> state != REJECTED || organisation.askedAgain();
                    case VERIFY, SUSPEND, RESTORE -> true;
                };
    }

    /** Its name in the API. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What can be done with it as it is now, by somebody. */
    static List<String> allowed(Organisation organisation) {
        return Arrays.stream(values())
                .filter(step -> step.allowedIn(organisation))
                .map(VerificationStep::path)
                .toList();
    }
}
