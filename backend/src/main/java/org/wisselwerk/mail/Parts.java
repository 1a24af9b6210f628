package org.wisselwerk.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter consists of, from top to bottom, in the language of its reader.
 *
 * @param before greeting and paragraphs
 * @param button null without one
 * @param after closing and footer
 * @param leave how to get no more of these, null where that cannot be
 */
record Parts(
        String subject,
        List<String> before,
        List<Item> items,
        @Nullable Link button,
        List<String> after,
        @Nullable Link leave) {

    /** Words that lead somewhere. */
    record Link(String words, String address) {

        String asText() {
            return words + ":\n" + address;
        }
    }

    /** A title that leads somewhere, and a line about it (may be empty). */
    record Item(Link title, String text) {

        String asText() {
            return "- " + title.words() + (text.isEmpty() ? "" : "\n  " + text) + "\n  " + title.address();
        }
    }

    String asText() {
        List<String> parts = new ArrayList<>(before);
        items.forEach(item -> parts.add(item.asText()));
        if (button != null) {
            parts.add(button.asText());
        }
        parts.addAll(after);
        if (leave != null) {
            parts.add(leave.asText());
        }
        return String.join("\n\n", parts) + "\n";
    }
}
