package org.wisselwerk.membership;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.InvitationLimit;
import org.wisselwerk.account.InvitedAddresses;
import org.wisselwerk.account.OneTimeTokens;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/**
 * Asks colleagues to act for an organisation as well. Whoever has the link of an invitation may take it up, once, with
 * any account: it came by mail.
 */
@Singleton
class Invitations implements InvitedAddresses {

    /** More than any team needs, and too few to be used for sending mail. */
    private static final int MOST_OPEN = 50;

    private static final String PURPOSE = "invitation";

    private final InvitationRepository invitations;
    private final OneTimeTokens tokens;
    private final MemberRepository members;
    private final Organisations organisations;
    private final InvitationLimit limit;
    private final Announce announce;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            OneTimeTokens tokens,
            MemberRepository members,
            Organisations organisations,
            InvitationLimit limit,
            Announce announce,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.members = members;
        this.organisations = organisations;
        this.limit = limit;
        this.announce = announce;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody is invited to. */
    record Offer(Organisation organisation, InvitationRow invitation) {}

    List<InvitationRow> open(UUID organisation) {
        return invitations.open(organisation, clock.instant());
    }

    /**
     * A second invitation of the same address replaces the first.
     *
     * @throws Refusal 429 after many in a row
     */
    Outcome<InvitationRow> invite(Caller caller, UUID id, String email, Role role, Language language) {
        if (!caller.memberOf(id)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!caller.owns(id)) {
            return Outcome.refused(Refusal.forbidden());
        }
        limit.take(Objects.requireNonNull(caller.id()), email);
        return Objects.requireNonNull(
                transactions.executeWrite(status -> send(caller, id, email.toLowerCase(Locale.ROOT), role, language)));
    }

    private Outcome<InvitationRow> send(Caller caller, UUID id, String address, Role role, Language language) {
        Organisation organisation = organisations.lock(id).orElse(null);
        if (organisation == null) {
            return Outcome.refused(Refusal.notFound());
        }
        if (members.of(id).stream().anyMatch(member -> member.email().equals(address))) {
            return Outcome.refused(Refusal.conflict("already-member", List.of()));
        }
        if (open(id).size() >= MOST_OPEN) {
            return Outcome.refused(Refusal.conflict("too-many-invitations", List.of()));
        }
        Caller.Account inviter = Objects.requireNonNull(caller.account());
        InvitationRow row = keep(id, address, role, inviter.id());
        String token = tokens.issue(PURPOSE, row.id(), Announce.INVITATION);
        announce.invited(organisation, address, language, inviter.name(), token);
        journal.write(OrganisationEvents.invited(id, row.id(), inviter.id()));
        return new Outcome.Done<>(row);
    }

    @Transactional
    Outcome<UUID> withdraw(Caller caller, UUID organisation, UUID invitation) {
        if (!caller.memberOf(organisation)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!caller.owns(organisation)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return invitations.deleteByIdAndOrganisationId(invitation, organisation) == 0
                ? Outcome.refused(Refusal.notFound())
                : new Outcome.Done<>(invitation);
    }

    /** Reading it changes nothing: scanners of mail open links too. */
    Optional<Offer> offer(String token) {
        return tokens.look(PURPOSE, token)
                .flatMap(invitations::findById)
                .flatMap(row -> organisations.byId(row.organisationId()).map(found -> new Offer(found, row)));
    }

    @Override
    public boolean proves(String token, String address) {
        return offer(token)
                .filter(offer -> offer.invitation().email().equals(address))
                .isPresent();
    }

    /** Empty when the link is over, was used, or never was one. */
    @Transactional
    Optional<Organisation> accept(Caller caller, String token) {
        InvitationRow row =
                tokens.use(PURPOSE, token).flatMap(invitations::findById).orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        UUID account = Objects.requireNonNull(caller.id());
        boolean claims = !organisations.lock(row.organisationId()).orElseThrow().claimed();
        boolean withdrawn = invitations.deleteByIdAndOrganisationId(row.id(), row.organisationId()) == 0;
        if (withdrawn) {
            return Optional.empty();
        }
        if (claims) {
            claimed(row.organisationId());
        }
        members.join(account, row.organisationId(), row.role(), clock.instant());
        journal.write(OrganisationEvents.member(row.organisationId(), "joined", account, row.role(), account));
        return organisations.byId(row.organisationId());
    }

    /**
     * Lets whoever reads the mail of an organisation that nobody acts for come in as its owner: at most one letter while
     * its link works.
     *
     * @param asker the organisation that asks it something
     * @param collaboration what it asks
     */
    void claim(Organisation organisation, String asker, UUID collaboration, UUID actor) {
        String address = organisation.profile().contactEmail();
        if (address == null) {
            return;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        boolean sent =
                open(organisation.id()).stream().anyMatch(row -> row.email().equals(lower));
        if (!sent) {
            InvitationRow row = keep(organisation.id(), lower, Role.OWNER, actor);
            String token = tokens.issue(PURPOSE, row.id(), Announce.INVITATION);
            announce.claimable(organisation, lower, asker, collaboration, token);
        }
    }

    /** Somebody acts for it from now on, and decides who else does: no other link to claim it works any more. */
    void claimed(UUID organisation) {
        organisations.reachedThroughItsPeople(organisation);
        invitations.withdrawAll(organisation);
    }

    private InvitationRow keep(UUID organisation, String address, Role role, UUID inviter) {
        Instant now = clock.instant();
        InvitationRow row =
                new InvitationRow(ids.next(), organisation, address, role, inviter, now, now.plus(Announce.INVITATION));
        invitations.withdraw(organisation, address);
        invitations.save(row);
        return row;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "6m")
    void forget() {
        invitations.deleteOver(clock.instant());
    }
}
