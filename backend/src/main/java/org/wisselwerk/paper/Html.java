package org.wisselwerk.paper;

import java.util.List;
import java.util.regex.Pattern;

/** XHTML in the making: what people typed comes out as they typed it, and as nothing else. */
final class Html {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final StringBuilder out = new StringBuilder();

    /** Our own markup, as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /**
     * A text; its line ends stay line ends. Each line is a block: a line break is a character to the renderer, one that no
     * typeface has, and looking for it costs an exception each time a line is measured or written.
     */
    Html text(String text) {
        List<String> lines = LINE_END.splitAsStream(text).map(Html::escape).toList();
        if (lines.size() == 1) {
            return raw(lines.getFirst());
        }
        lines.forEach(line ->
                out.append("<div>").append(line.isBlank() ? "&#160;" : line).append("</div>"));
        return this;
    }

    /** A text in an element of ours. */
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name.split(" ", 2)[0] + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Without what XML cannot hold (XML 1.0, 2.2) and what would turn the writing of a whole page around. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Html::kept).forEach(point -> {
            switch (point) {
                case '\t', '\n' -> safe.append(' ');
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean kept(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
