package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.mail.Mail;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Language;

/** The letters about organisations and who acts for them; handed in inside the transaction of what they tell. */
@Singleton
class Announce {

    static final Duration INVITATION = Duration.ofDays(14);
    private static final String PAGE = "/organisatie";

    private final Mail mail;
    private final MemberRepository members;
    private final Accounts accounts;
    private final Ids ids;

    Announce(Mail mail, MemberRepository members, Accounts accounts, Ids ids) {
        this.mail = mail;
        this.members = members;
        this.accounts = accounts;
        this.ids = ids;
    }

    /** To the owners: what was decided about their organisation. Waiting is no news. */
    void established(Organisation organisation) {
        Verification verification = organisation.verification();
        if (verification == Verification.PENDING || verification == Verification.UNVERIFIED) {
            return;
        }
        String kind = "organisation-" + verification.name().toLowerCase(Locale.ROOT);
        UUID occasion = ids.next();
        for (Recipient owner : owners(organisation.id())) {
            mail.send(Letter.of(kind, owner, occasion.toString())
                    .with("organisation", organisation.name())
                    .with("reason", organisation.reason() == null ? "" : organisation.reason())
                    .leadingTo(PAGE));
        }
    }

    /** To whoever is asked to act for it as well. */
    void invited(Organisation organisation, String address, Language language, String inviter, String token) {
        mail.send(Letter.of(
                        "invitation",
                        Recipient.unknown(address, language),
                        ids.next().toString())
                .with("organisation", organisation.name())
                .with("inviter", inviter)
                .leadingTo("/uitnodiging/" + token)
                .validFor(INVITATION));
    }

    /** To the address that an import gave for an organisation that nobody acts for: somebody asks it something. */
    void claimable(Organisation organisation, String address, String asker, UUID collaboration, String token) {
        mail.send(Letter.of(
                        "claim",
                        Recipient.unknown(address, Language.NL),
                        ids.next().toString())
                .with("organisation", organisation.name())
                .with("asker", asker)
                .leadingTo("/uitnodiging/" + token + "?vraag=" + collaboration)
                .validFor(INVITATION));
    }

    /** To those who decide: somebody would like to act for it as well, or, where nobody does yet, as the first. */
    void accessAsked(Organisation organisation, UUID request, String asker) {
        boolean claimed = organisation.claimed();
        String kind = claimed ? "access-asked" : "access-asked-unclaimed";
        for (Recipient decider : claimed ? owners(organisation.id()) : accounts.administrators()) {
            mail.send(Letter.of(kind, decider, request.toString())
                    .with("organisation", organisation.name())
                    .with("asker", asker)
                    .leadingTo(claimed ? PAGE : "/beheer"));
        }
    }

    /** To the asker. */
    void accessDecided(Organisation organisation, UUID request, UUID asker, boolean granted) {
        String kind = granted ? "access-granted" : "access-refused";
        accounts.recipient(asker).ifPresent(recipient -> {
            Letter letter = Letter.of(kind, recipient, request.toString()).with("organisation", organisation.name());
            mail.send(granted ? letter.leadingTo(PAGE) : letter);
        });
    }

    private List<Recipient> owners(UUID organisation) {
        return members.of(organisation).stream()
                .filter(member -> member.role() == Role.OWNER)
                .flatMap(owner -> accounts.recipient(owner.accountId()).stream())
                .toList();
    }
}
