package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.PublicAddress;

/**
 * The one form of all letters: greeting, paragraphs, list, one button, closing; as text and as the same in simple HTML.
 * Its words stand in {@code mails_<language>.properties}. Links begin with the configured address, never with what a
 * request said.
 */
@Singleton
class Layout {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Catalogue texts = new Catalogue("mails");
    private final PublicAddress address;

    Layout(PublicAddress address) {
        this.address = address;
    }

    /** Without control characters, line ends among them: what could end a header or hide what is read. */
    static String plain(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Cf}\\u0085\\u2028\\u2029]+", " ")
                .strip();
    }

    /** @throws IllegalArgumentException when the texts ask for a word that is not given */
    WrittenLetter write(String kind, Language language, Content content) {
        Map<String, String> words = content.words();
        List<String> before = new ArrayList<>();
        before.add(greeting(language, content.name()));
        before.addAll(List.of(text(language, kind + ".body", words).split("\n\n")));
        Parts parts = new Parts(
                plain(text(language, kind + ".subject", words)),
                before,
                content.items().stream().map(this::item).toList(),
                link(language, kind + ".action", words, content.action()),
                List.of(text(language, "closing", Map.of()), text(language, "footer", Map.of())),
                link(language, "unsubscribe", Map.of(), path("/antwoord/", content.unsubscribe())));
        Parts.Link button = parts.button();
        Parts.Link leave = parts.leave();
        return new WrittenLetter(
                parts.subject(),
                parts.asText(),
                HtmlLetter.of(language, parts),
                content.action(),
                button == null ? null : button.words(),
                leave == null
                        ? null
                        : address.of(Objects.requireNonNull(path("/api/answers/", content.unsubscribe()))));
    }

    private static @Nullable String path(String under, @Nullable String token) {
        return token == null ? null : under + token;
    }

    private Parts.Item item(Letter.Item item) {
        return new Parts.Item(
                plain(item.title()), plain(item.text()), item.path() == null ? null : address.of(item.path()));
    }

    private Parts.@Nullable Link link(Language language, String key, Map<String, String> words, @Nullable String path) {
        return path == null ? null : new Parts.Link(text(language, key, words), address.of(path));
    }

    private String greeting(Language language, @Nullable String name) {
        return name == null
                ? text(language, "greeting.nameless", Map.of())
                : text(language, "greeting", Map.of("name", plain(name)));
    }

    private String text(Language language, String key, Map<String, String> words) {
        return PLACE.matcher(texts.pattern(language, key)).replaceAll(place -> {
            String word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalArgumentException(key + " asks for " + place.group());
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
