package org.wisselwerk.paper;

import org.wisselwerk.platform.Language;

/** How all papers look: A4, our typeface, page numbers. */
final class PaperStyle {

    private static final String CSS = """
        @page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages);
          font-family: Atkinson, DejaVu; font-size: 9pt; } }
        body { font-family: Atkinson, DejaVu; font-size: 11pt; line-height: 1.4; color: #1c1c1a; }
        h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 4mm; }
        h2 { font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid; }
        p { margin: 0 0 2mm; }
        table { width: 100%; border-collapse: collapse; }
        th, td { text-align: left; vertical-align: top; padding: 1.6mm 2mm; border-top: 0.3mm solid #b9b8b2;
          word-wrap: break-word; }
        th { width: 32%; font-weight: 400; color: #55544f; }
        tr { page-break-inside: avoid; }
        .draft { font-weight: 700; font-size: 14pt; border: 0.6mm solid #8a3b12; color: #8a3b12;
          padding: 2mm 3mm; }
        .digest { font-size: 9pt; word-wrap: break-word; }
        .annex { page-break-before: always; }
        .blank { padding-bottom: 16mm; }
        """;

    private PaperStyle() {}

    /** The document up to and with the opening of its body. */
    static void open(Html html, Language language, String title) {
        html.raw("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.code() + "\"><head>")
                .element("title", title.replaceAll("\\s+", " "))
                .raw("<meta name=\"subject\" content=\"Wisselwerk\"/><meta name=\"description\""
                        + " content=\"Wisselwerk\"/><meta name=\"author\" content=\"Wisselwerk\"/>")
                .raw("<style>" + CSS + "</style></head><body>");
    }
}
