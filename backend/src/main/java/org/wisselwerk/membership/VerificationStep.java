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
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.organisation.Verification;

/** How an organisation comes to be verified, or shut out: who takes which step, from where to where. */
enum VerificationStep {
    ASK(Who.OWNER, EnumSet.of(UNVERIFIED, REJECTED), PENDING, false),
    VERIFY(Who.VERIFIER, EnumSet.of(UNVERIFIED, PENDING, REJECTED), VERIFIED, false),
    REJECT(Who.VERIFIER, EnumSet.of(UNVERIFIED, PENDING, VERIFIED), REJECTED, true),
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

    boolean allowedIn(Verification state) {
        return from.contains(state);
    }

    /** Its name in the API. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<VerificationStep> of(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** What can be done in a state, by somebody. */
    static List<String> allowed(Verification state) {
        return Arrays.stream(values())
                .filter(step -> step.allowedIn(state))
                .map(VerificationStep::path)
                .toList();
    }
}
