package org.wisselwerk.membership;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/** Puts an organisation on the platform; who does it is its first owner. */
@Singleton
class FoundOrganisation {

    private final Organisations organisations;
    private final MemberRepository members;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    FoundOrganisation(
            Organisations organisations,
            MemberRepository members,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Refused with 409 {@code organisation-exists} when it is probably there already.
     *
     * @param different its founder has seen those that look like it, and it is none of them; the same number is never
     *     another organisation
     */
    Outcome<Organisation> found(Caller caller, OrganisationProfile profile, boolean different) {
        return Retry.onConflict(
                () -> Objects.requireNonNull(transactions.executeWrite(status -> decided(caller, profile, different))));
    }

    private Outcome<Organisation> decided(Caller caller, OrganisationProfile profile, boolean different) {
        List<Organisation> known = organisations.probably(profile);
        if (known.stream().anyMatch(one -> sameNumber(one, profile))) {
            return Outcome.refused(Refusal.conflict("organisation-exists", List.of("access-request")));
        }
        if (!known.isEmpty() && !different) {
            return Outcome.refused(Refusal.conflict("organisation-exists", List.of("access-request", "different")));
        }
        UUID founder = Objects.requireNonNull(caller.id());
        Organisation made = organisations.add(profile, null, Verification.UNVERIFIED);
        members.join(founder, made.id(), Role.OWNER, clock.instant());
        journal.write(OrganisationEvents.of(made.id(), "founded", founder, List.of()));
        return new Outcome.Done<>(made);
    }

    static boolean sameNumber(Organisation known, OrganisationProfile profile) {
        return profile.number() != null
                && profile.number().equals(known.profile().number());
    }
}
