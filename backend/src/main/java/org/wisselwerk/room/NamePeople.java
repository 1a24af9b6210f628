package org.wisselwerk.room;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.InvitationLimit;
import org.wisselwerk.account.InvitedAddresses;
import org.wisselwerk.account.OneTimeTokens;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/**
 * Names mentors, supervisors and teachers of a collaboration: members of the side that names them, or somebody who is
 * invited by mail into this one room. The link works once; whoever has it reads that mailbox.
 */
@Singleton
class NamePeople implements InvitedAddresses {

    private static final String PURPOSE = "room-invitation";
    private static final Duration VALID = Duration.ofDays(14);

    /** More than any collaboration has, and too few to be used for sending mail. */
    private static final int MOST = 20;

    private final Rooms rooms;
    private final PersonRepository people;
    private final Roster roster;
    private final OneTimeTokens tokens;
    private final InvitationLimit limit;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Mail mail;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    NamePeople(
            Rooms rooms,
            PersonRepository people,
            Roster roster,
            OneTimeTokens tokens,
            InvitationLimit limit,
            Accounts accounts,
            Organisations organisations,
            Mail mail,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.people = people;
        this.roster = roster;
        this.tokens = tokens;
        this.limit = limit;
        this.accounts = accounts;
        this.organisations = organisations;
        this.mail = mail;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Named(PersonRow person) implements Outcome {}

        /** Somebody changed the collaboration since the caller looked. */
        record Stale() implements Outcome {}

        record NotFound() implements Outcome {}

        record Removed() implements Outcome {}

        /** The collaboration is over, or does not talk yet. */
        record NotNow() implements Outcome {}

        record TooMany() implements Outcome {}

        /** No member of the side's organisation. */
        record NoMember(UUID account) implements Outcome {}

        record Already() implements Outcome {}
    }

    /** What somebody is invited to. */
    record Offer(PersonRow person, Collaboration collaboration) {}

    static boolean open(State state) {
        return switch (state) {
            case ALIGNING, AGREED, ACTIVE -> true;
            case PROPOSED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> false;
        };
    }

    /** @param seen the version of the collaboration that the caller looked at */
    @Transactional
    Outcome member(Participant by, long seen, PersonRole role, UUID account) {
        Collaboration c = rooms.lock(by.collaboration().id()).orElseThrow();
        Outcome refused = refused(by, c, seen);
        if (refused != null) {
            return refused;
        }
        if (!accounts.organisations(account).contains(by.organisation())) {
            return new Outcome.NoMember(account);
        }
        if (people.findByCollaborationIdAndAccountId(c.id(), account).isPresent()) {
            return new Outcome.Already();
        }
        PersonRow row =
                new PersonRow(ids.next(), c.id(), by.side(), role, account, null, false, by.account(), clock.instant());
        roster.name(row, List.of());
        journal.write(event(by, row, "person-named"));
        return new Outcome.Named(row);
    }

    /**
     * A second invitation of the same address replaces the first.
     *
     * @param seen the version of the collaboration that the caller looked at
     * @throws Refusal 429 after many in a row
     */
    Outcome guest(Participant by, long seen, String inviter, PersonRole role, String email, Language language) {
        limit.take(by.account(), email);
        return Objects.requireNonNull(transactions.executeWrite(
                status -> invite(by, seen, inviter, role, email.toLowerCase(Locale.ROOT), language)));
    }

    private Outcome invite(
            Participant by, long seen, String inviter, PersonRole role, String address, Language language) {
        Collaboration c = rooms.lock(by.collaboration().id()).orElseThrow();
        Outcome refused = refused(by, c, seen);
        if (refused != null) {
            return refused;
        }
        PersonRow row =
                new PersonRow(ids.next(), c.id(), by.side(), role, null, address, true, by.account(), clock.instant());
        roster.name(row, people.findByCollaborationIdAndEmail(c.id(), address));
        String token = tokens.issue(PURPOSE, row.id(), VALID);
        mail.send(Letter.of(
                        "room-invitation",
                        Recipient.unknown(address, language),
                        row.id().toString())
                .with("organisation", name(by.organisation()))
                .with("other", name(c.party(by.side().other()).organisation()))
                .with("inviter", inviter)
                .leadingTo("/gast/" + token)
                .validFor(VALID));
        journal.write(event(by, row, "guest-invited"));
        return new Outcome.Named(row);
    }

    /** @param seen the version of the collaboration that the caller looked at */
    @Transactional
    Outcome remove(Participant by, long seen, UUID person) {
        UUID room = by.collaboration().id();
        Collaboration c = rooms.lock(room).orElseThrow();
        PersonRow row = people.findByIdAndCollaborationIdAndSide(person, room, by.side())
                .orElse(null);
        if (row == null) {
            return new Outcome.NotFound();
        }
        if (c.version() != seen) {
            return new Outcome.Stale();
        }
        roster.takeOut(row, by.account());
        tokens.revoke(PURPOSE, person);
        journal.write(new Journal.Entry(
                "person-removed",
                room,
                by.organisation(),
                Map.of("side", by.side().name()),
                by.account(),
                List.of()));
        return new Outcome.Removed();
    }

    /** Reading it changes nothing: scanners of mail open links too. */
    Optional<Offer> offer(String token) {
        return tokens.look(PURPOSE, token)
                .flatMap(people::findById)
                .flatMap(row -> rooms.find(row.collaborationId()).map(c -> new Offer(row, c)))
                .filter(offer -> GuestTime.lasts(offer.collaboration(), BelgianTime.today(clock)));
    }

    /**
     * Empty when the link is over, was used, or never was one. Whoever takes part already stays as they are; whoever was
     * named as a member and left comes back as a guest.
     */
    @Transactional
    Optional<UUID> accept(Caller caller, String token) {
        Offer offer = offer(token).orElse(null);
        if (offer == null || tokens.use(PURPOSE, token).isEmpty()) {
            return Optional.empty();
        }
        UUID account = Objects.requireNonNull(caller.id());
        Collaboration c = offer.collaboration();
        rooms.lock(c.id());
        PersonRow row = offer.person();
        PersonRow there =
                people.findByCollaborationIdAndAccountId(c.id(), account).orElse(null);
        if (there != null) {
            boolean in = there.guest() || caller.memberOf(c.party(there.side()).organisation());
            PersonRow surplus = in ? row : there;
            roster.takeOut(surplus, account);
            if (in) {
                return Optional.of(c.id());
            }
        }
        boolean guest = !caller.memberOf(c.party(row.side()).organisation());
        people.join(row.id(), account, guest);
        journal.write(new Journal.Entry(
                "guest-joined",
                c.id(),
                c.party(row.side()).organisation(),
                Map.of("side", row.side().name(), "role", row.role().name()),
                account,
                List.of()));
        return Optional.of(c.id());
    }

    @Override
    public boolean proves(String token, String address) {
        return tokens.look(PURPOSE, token)
                .flatMap(people::findById)
                .filter(row -> address.equals(row.email()))
                .isPresent();
    }

    private @Nullable Outcome refused(Participant by, Collaboration c, long seen) {
        if (c.version() != seen) {
            return new Outcome.Stale();
        }
        if (!open(c.state())) {
            return new Outcome.NotNow();
        }
        long there = people.findByCollaborationIdOrderByNamedAt(c.id()).stream()
                .filter(row -> row.side() == by.side())
                .count();
        return there >= MOST ? new Outcome.TooMany() : null;
    }

    private String name(UUID organisation) {
        Organisation found = organisations.byId(organisation).orElse(null);
        return found == null ? "" : found.name();
    }

    private static Journal.Entry event(Participant by, PersonRow row, String type) {
        return new Journal.Entry(
                type,
                row.collaborationId(),
                by.organisation(),
                Map.of("side", row.side().name(), "role", row.role().name()),
                by.account(),
                List.of());
    }
}
