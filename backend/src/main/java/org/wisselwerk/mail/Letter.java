package org.wisselwerk.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person, before it is written out. Made by {@link #of}, filled by the methods that give back a fuller
 * one.
 *
 * @param kind names its texts: {@code <kind>.subject}, {@code .body} and {@code .action} of {@code mails_*.properties}
 * @param occasion what it is about, such as {@code listing-expires:<id>:2027-03-01}: the same occasion for the same
 *     address is one letter, however often it is sent. Ids, no personal values
 * @param words what fills the texts, by the name between braces
 * @param action the path of the page behind the one button, {@code /wachtwoord/…}; null without a button
 * @param items a list, for digests and for what changed
 * @param unsubscribe what proves, in a link, that its reader may end letters of this kind; null where that cannot be
 * @param validity after which it is better not sent at all, because its link is over by then; null for ever
 */
public record Letter(
        String kind,
        Recipient to,
        String occasion,
        Map<String, String> words,
        @Nullable String action,
        List<Item> items,
        @Nullable String unsubscribe,
        @Nullable Duration validity) {

    /** One thing in a list: a title, a line about it (may be empty), and its page, null where it has none of its own. */
    public record Item(String title, String text, @Nullable String path) {
        public Item {
            if (path != null) {
                ours(path);
            }
        }
    }

    /** A letter without anything filled in. */
    public static Letter of(String kind, Recipient to, String occasion) {
        return new Letter(kind, to, occasion, Map.of(), null, List.of(), null, null);
    }

    /** With a word for the place {@code {name}} in its texts. Control characters go, whatever it is. */
    public Letter with(String name, String value) {
        Map<String, String> more = new TreeMap<>(words);
        more.put(name, Layout.plain(value));
        return new Letter(kind, to, occasion, more, action, items, unsubscribe, validity);
    }

    /** With a button that leads to this page. */
    public Letter leadingTo(String path) {
        return new Letter(kind, to, occasion, words, ours(path), items, unsubscribe, validity);
    }

    public Letter listing(List<Item> more) {
        List<Item> all = new ArrayList<>(items);
        all.addAll(more);
        return new Letter(kind, to, occasion, words, action, List.copyOf(all), unsubscribe, validity);
    }

    /** With a link that ends letters of this kind: a page for people, one request for mail programs (RFC 8058). */
    public Letter endedBy(String token) {
        if (!token.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("not a token");
        }
        return new Letter(kind, to, occasion, words, action, items, token, validity);
    }

    public Letter validFor(Duration time) {
        return new Letter(kind, to, occasion, words, action, items, unsubscribe, time);
    }

    private static String ours(String path) {
        if (!path.matches("/(?![/\\\\])[!-~]*")) {
            throw new IllegalArgumentException("not a path of ours");
        }
        return path;
    }
}
