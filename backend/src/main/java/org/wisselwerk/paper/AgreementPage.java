package org.wisselwerk.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;

/** An agreement as XHTML: one template, with what each kind says besides. */
final class AgreementPage {

    private static final Catalogue WORDS = new Catalogue("papers");

    private final Agreement agreement;
    private final Html html = new Html();

    private AgreementPage(Agreement agreement) {
        this.agreement = agreement;
    }

    static String of(Agreement agreement) {
        return new AgreementPage(agreement).write();
    }

    /** The annexes alone, for paper: what they belong to on a sheet before them. */
    static String annexes(Agreement agreement) {
        return new AgreementPage(agreement).writeAnnexes();
    }

    private String write() {
        open("title");
        html.element("p", word("regime." + agreement.kind()));
        partiesAndTerms();
        if (!agreement.agreed().isEmpty()) {
            html.element("h2", word("expectations"));
            table(agreement.agreed());
        }
        if (!agreement.people().isEmpty()) {
            html.element("h2", word("people"));
            table(agreement.people());
            html.element("p", word("people.note"));
        }
        signatures();
        return close();
    }

    private String writeAnnexes() {
        open("annexes");
        partiesAndTerms();
        sealed();
        return close();
    }

    private void open(String title) {
        String titled = word(title, word("kind." + agreement.kind()));
        PaperStyle.open(html, agreement.language(), titled);
        if (agreement.draft()) {
            html.element("p class=\"draft\"", word("draft"));
        }
        html.element("h1", titled);
        if (agreement.subject() != null) {
            html.element("p", agreement.subject());
        }
    }

    private String close() {
        agreement.pupils().forEach(this::annex);
        return html.raw("</body></html>").toString();
    }

    private void partiesAndTerms() {
        html.element("h2", word("parties"));
        table(agreement.parties().stream()
                .map(party -> new Agreement.Line(word(party.offering() ? "offering" : "asking"), described(party)))
                .toList());
        html.element("h2", word("terms"));
        table(agreement.terms());
    }

    private void signatures() {
        html.element("h2", word("signatures"));
        if (agreement.sha256() == null) {
            html.element("p", word("unsigned", agreement.revision()));
            return;
        }
        table(agreement.parties().stream()
                .map(party -> new Agreement.Line(
                        party.name(),
                        word(
                                "signed",
                                party.signer() == null ? word("somebody", party.name()) : party.signer(),
                                party.signedAt() == null ? "" : moment(party.signedAt()))))
                .toList());
        sealed();
        html.element("p", word("check", agreement.checkAt()));
    }

    private void sealed() {
        if (agreement.sha256() != null) {
            html.element("p", word("sealed", agreement.revision()));
            html.element("p class=\"digest\"", agreement.sha256());
        }
    }

    /** For paper: a name is written by hand, and stays on paper. */
    private void annex(String label) {
        html.raw("<div class=\"annex\">").element("h2", word("annex", label));
        html.element("p", word("annex.text"));
        html.raw("<table><tbody>");
        for (String line : List.of("pupil", "parent", "host", "school")) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", word("annex." + line))
                    .element("td class=\"blank\"", word("annex.lines"))
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void table(List<Agreement.Line> lines) {
        html.raw("<table><tbody>");
        for (Agreement.Line line : lines) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", line.label())
                    .element("td", line.value())
                    .raw("</tr>");
        }
        html.raw("</tbody></table>");
    }

    private String described(Agreement.Signatory party) {
        StringBuilder described = new StringBuilder(party.name());
        if (party.number() != null) {
            described.append("\n").append(word("number", party.number()));
        }
        if (party.place() != null) {
            described.append("\n").append(party.place());
        }
        return described.toString();
    }

    private String moment(Instant at) {
        String pattern = agreement.language() == Language.FR ? "d MMMM yyyy 'à' HH:mm" : "d MMMM yyyy HH:mm";
        return DateTimeFormatter.ofPattern(pattern, agreement.language().locale())
                .format(at.atZone(BelgianTime.ZONE));
    }

    private String word(String key, Object... arguments) {
        return WORDS.text(agreement.language(), key, plain(arguments));
    }

    private static Object[] plain(Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }
}
