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

    /** A title, a line about it (may be empty), and where it leads, null for nowhere. */
    record Item(String title, String text, @Nullable String address) {

        String asText() {
            return "- " + title + (text.isEmpty() ? "" : "\n  " + text) + (address == null ? "" : "\n  " + address);
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
