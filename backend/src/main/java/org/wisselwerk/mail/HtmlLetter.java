package org.wisselwerk.mail;

import org.wisselwerk.platform.Language;

/** A letter as HTML that every program for mail understands. All words in it are escaped, whoever wrote them. */
final class HtmlLetter {

    private static final String BODY = "margin:0 auto;padding:24px;max-width:36em;font:16px/1.5 sans-serif";
    private static final String BUTTON =
            "display:inline-block;padding:10px 18px;border-radius:6px;background:#14532d;color:#ffffff";

    private HtmlLetter() {}

    static String of(Language language, Parts parts) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">".formatted(language.code()))
                .append("<title>%s</title></head>\n<body style=\"%s\">\n".formatted(escaped(parts.subject()), BODY));
        parts.before().forEach(text -> html.append(paragraph(text)));
        if (!parts.items().isEmpty()) {
            html.append("<ul>\n");
            parts.items().forEach(item -> html.append(item(item)));
            html.append("</ul>\n");
        }
        Parts.Link button = parts.button();
        if (button != null) {
            html.append("<p>%s</p>\n".formatted(anchor(button, " style=\"" + BUTTON + "\"")));
        }
        parts.after().forEach(text -> html.append(paragraph(text)));
        Parts.Link leave = parts.leave();
        if (leave != null) {
            html.append("<p>%s</p>\n".formatted(anchor(leave, "")));
        }
        return html.append("</body></html>\n").toString();
    }

    private static String item(Parts.Item item) {
        String title = item.address() == null
                ? escaped(item.title())
                : anchor(new Parts.Link(item.title(), item.address()), "");
        return "<li>%s<br>%s</li>\n".formatted(title, escaped(item.text()));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text).replace("\n", "<br>") + "</p>\n";
    }

    private static String anchor(Parts.Link link, String look) {
        return "<a href=\"%s\"%s>%s</a>".formatted(escaped(link.address()), look, escaped(link.words()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
