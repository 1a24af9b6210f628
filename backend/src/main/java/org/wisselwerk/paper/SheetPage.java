package org.wisselwerk.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;

/** A filled workstation sheet as XHTML, with lines to sign on paper. */
final class SheetPage {

    private static final Catalogue WORDS = new Catalogue("papers");

    private SheetPage() {}

    /** @param host the organisation that fills it in */
    static String of(String host, List<SheetForm.Section> sections, Map<String, String> filled, Language language) {
        Html html = new Html();
        String title = WORDS.text(language, "sheet");
        PaperStyle.open(html, language, title);
        html.element("h1", title).element("p", host);
        html.element("p", WORDS.text(language, "sheet.text"));
        for (SheetForm.Section section : sections) {
            html.element("h2", section.title().in(language)).raw("<table><tbody>");
            for (SheetForm.Field field : section.fields()) {
                html.raw("<tr>")
                        .element("th scope=\"row\"", field.label().in(language))
                        .element("td", value(field, filled.getOrDefault(field.code(), ""), language))
                        .raw("</tr>");
            }
            html.raw("</tbody></table>");
        }
        html.element("h2", WORDS.text(language, "signatures")).raw("<table><tbody>");
        for (String who : List.of("annex.host", "sheet.adviser", "annex.school", "annex.pupil")) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", WORDS.text(language, who))
                    .element("td class=\"blank\"", WORDS.text(language, "annex.lines"))
                    .raw("</tr>");
        }
        return html.raw("</tbody></table></body></html>").toString();
    }

    private static String value(SheetForm.Field field, String value, Language language) {
        if (value.isEmpty()) {
            return WORDS.text(language, "sheet.blank");
        }
        return switch (field.form()) {
            case TEXT, LINES -> value;
            case DATE ->
                DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(LocalDate.parse(value));
            case YES_NO, RISK -> WORDS.text(language, "sheet." + value);
        };
    }
}
