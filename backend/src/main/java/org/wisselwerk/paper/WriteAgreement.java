package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.Signature;
import org.wisselwerk.collaboration.TermsWords;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.PublicAddress;

/** Puts a collaboration into the words of an agreement, and these on paper. */
@Singleton
class WriteAgreement {

    private static final Catalogue WORDS = new Catalogue("papers");

    private final Organisations organisations;
    private final Listings listings;
    private final Accounts accounts;
    private final TermsWords words;
    private final PublicAddress address;
    private final PdfRenderer renderer;

    WriteAgreement(
            Organisations organisations,
            Listings listings,
            Accounts accounts,
            TermsWords words,
            PublicAddress address,
            PdfRenderer renderer) {
        this.organisations = organisations;
        this.listings = listings;
        this.accounts = accounts;
        this.words = words;
        this.address = address;
        this.renderer = renderer;
    }

    /** Both signed what stands in it now. */
    static boolean signed(Collaboration c) {
        return c.signatures().size() == Side.values().length;
    }

    /** The languages of those who signed, each once. */
    List<Language> languages(Collaboration c) {
        return c.signatures().stream()
                .map(signature -> signer(signature.by()))
                .map(signer -> signer == null ? Language.NL : signer.language())
                .distinct()
                .sorted()
                .toList();
    }

    /** @param pupils labels to write an annex for */
    byte[] pdf(Collaboration c, Language language, List<String> pupils) {
        return renderer.render(AgreementPage.of(agreement(c, language, pupils)));
    }

    /** The annexes alone, also of pupils whom the school named once it was sealed. */
    byte[] annexes(Collaboration c, Language language, List<String> pupils) {
        return renderer.render(AgreementPage.annexes(agreement(c, language, pupils)));
    }

    private Agreement agreement(Collaboration c, Language language, List<String> pupils) {
        Map<UUID, Organisation> both = organisations.byIds(
                List.of(c.asking().organisation(), c.offering().organisation()));
        return new Agreement(
                language,
                c.kind(),
                listings.headings(c.listings()).values().stream()
                        .filter(listing -> listing.id().equals(leading(c)))
                        .flatMap(listing -> Stream.ofNullable(listing.titleForParties()))
                        .findFirst()
                        .orElse(null),
                Stream.of(Side.OFFERING, Side.ASKING)
                        .map(side -> signatory(
                                c,
                                side,
                                Objects.requireNonNull(both.get(c.party(side).organisation()))))
                        .toList(),
                words.lines(c.terms(), language).stream()
                        .map(line -> new Agreement.Line(line.label(), line.value()))
                        .toList(),
                Rooms.agreed(c, language).stream()
                        .map(agreed -> new Agreement.Line(agreed.title(), agreed.words()))
                        .toList(),
                words.people(c.terms(), language).stream()
                        .map(one -> new Agreement.Line(role(one, c, both, language), one.name()))
                        .toList(),
                pupils,
                c.terms().revision(),
                signed(c) ? c.signatures().getFirst().sha256() : null,
                address.of("/verifieer"));
    }

    private static String role(
            TermsWords.Named person, Collaboration c, Map<UUID, Organisation> both, Language language) {
        Organisation of = Objects.requireNonNull(both.get(c.party(person.side()).organisation()));
        return WORDS.text(language, "person." + person.role(), of.name());
    }

    private static @Nullable UUID leading(Collaboration c) {
        return c.offering().listing() == null
                ? c.asking().listing()
                : c.offering().listing();
    }

    private Agreement.Signatory signatory(Collaboration c, Side side, Organisation organisation) {
        OrganisationProfile profile = organisation.profile();
        Signature signature = signed(c)
                ? c.signatures().stream()
                        .filter(one -> one.side() == side)
                        .findFirst()
                        .orElseThrow()
                : null;
        Recipient signer = signature == null ? null : signer(signature.by());
        return new Agreement.Signatory(
                side == Side.OFFERING,
                organisation.name(),
                profile.number(),
                profile.postcode() + " " + profile.municipality(),
                signer == null ? null : signer.name(),
                signature == null ? null : signature.at());
    }

    private @Nullable Recipient signer(UUID account) {
        return accounts.recipient(account).orElse(null);
    }

    static String fileName(Language language, int revision) {
        String what = switch (language) {
            case NL -> "afspraak";
            case EN -> "agreement";
            case FR -> "accord";
        };
        return fileName(what, language, revision);
    }

    static String annexesName(Language language, int revision) {
        return fileName(language == Language.NL ? "bijlagen" : "annexes", language, revision);
    }

    private static String fileName(String what, Language language, int revision) {
        return String.format(Locale.ROOT, "%s-%d-%s.pdf", what, revision, language.code());
    }
}
