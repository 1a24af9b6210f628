package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Role;
import org.wisselwerk.membership.AccessRequestRepository.Asked;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;

/**
 * Asks to act for an organisation that is on the platform already. Its owners decide; where nobody acts for it yet, an
 * administrator does, and then the asker owns it.
 */
@Singleton
class AccessRequests {

    private static final int MOST_OPEN = 10;

    private final AccessRequestRepository requests;
    private final MemberRepository members;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Announce announce;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    AccessRequests(
            AccessRequestRepository requests,
            MemberRepository members,
            Invitations invitations,
            Organisations organisations,
            Announce announce,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.requests = requests;
        this.members = members;
        this.invitations = invitations;
        this.organisations = organisations;
        this.announce = announce;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those that the caller decides on, the oldest first. */
    List<Asked> toDecide(Caller caller) {
        List<UUID> owned = caller.memberships().stream()
                .map(Caller.Membership::organisationId)
                .filter(caller::owns)
                .toList();
        Stream<Asked> asOwner = owned.isEmpty() ? Stream.empty() : requests.of(owned).stream();
        Stream<Asked> asAdmin = caller.admin() ? requests.ofUnclaimed().stream() : Stream.empty();
        return Stream.concat(asOwner, asAdmin).toList();
    }

    /** The caller's own. */
    List<Asked> own(Caller caller) {
        return requests.by(Objects.requireNonNull(caller.id()));
    }

    @Transactional
    Outcome<UUID> ask(Caller caller, UUID id, @Nullable String message) {
        Organisation organisation = organisations.lock(id).orElse(null);
        if (organisation == null) {
            return Outcome.refused(Refusal.notFound());
        }
        Caller.Account asker = Objects.requireNonNull(caller.account());
        if (caller.memberOf(id)) {
            return Outcome.refused(Refusal.conflict("already-member", List.of()));
        }
        if (requests.findByOrganisationIdAndAccountId(id, asker.id()).isPresent()) {
            return Outcome.refused(Refusal.conflict("already-asked", List.of()));
        }
        if (requests.countByAccountId(asker.id()) >= MOST_OPEN) {
            return Outcome.refused(Refusal.conflict("too-many-requests-open", List.of()));
        }
        UUID request = ids.next();
        requests.save(new AccessRequestRow(request, id, asker.id(), message, clock.instant()));
        announce.accessAsked(organisation, request, asker.name());
        journal.write(OrganisationEvents.member(id, "access-asked", asker.id(), null, asker.id()));
        return new Outcome.Done<>(request);
    }

    /** @param role null refuses it */
    @Transactional
    Outcome<UUID> decide(Caller caller, UUID id, @Nullable Role role) {
        Asked asked = requests.lock(id).orElse(null);
        Organisation organisation = asked == null
                ? null
                : organisations.lock(asked.organisationId()).orElse(null);
        if (asked == null || organisation == null) {
            return Outcome.refused(Refusal.notFound());
        }
        boolean unclaimed = !organisation.claimed();
        if (!caller.owns(organisation.id()) && !(unclaimed && caller.admin())) {
            return Outcome.refused(Refusal.notFound());
        }
        Role given = role != null && unclaimed ? Role.OWNER : role;
        if (given != null && unclaimed) {
            invitations.claimed(organisation.id());
        }
        if (given != null) {
            members.join(asked.accountId(), organisation.id(), given, clock.instant());
        }
        requests.deleteById(id);
        announce.accessDecided(organisation, id, asked.accountId(), given != null);
        UUID decider = Objects.requireNonNull(caller.id());
        String what = given == null ? "access-refused" : "joined";
        journal.write(OrganisationEvents.member(organisation.id(), what, asked.accountId(), given, decider));
        return new Outcome.Done<>(organisation.id());
    }
}
