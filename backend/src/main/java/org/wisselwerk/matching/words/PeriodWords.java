package org.wisselwerk.matching.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Token;
import org.wisselwerk.vocabulary.text.WordList;

/** What parts of the year are called, and the words before them, from {@code matching/period-words.txt}. */
final class PeriodWords {

    /** What a word before a part of the year makes of it. */
    enum Lead {
        IN,
        FROM,
        UNTIL,
        NEXT
    }

    /** How surely a name means a part of the year by itself. */
    enum Sureness {
        SURE,
        IN_FRENCH,
        DOUBTFUL
    }

    record Name(Stretch stretch, Sureness sureness, int words) {}

    record Leading(Lead lead, int words) {}

    private static final int MOST_WORDS = 3;

    private final Map<String, Name> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, Leading> leads = new HashMap<>();

    PeriodWords() {
        WordList.phrases("/matching/period-words.txt", (meaning, phrase) -> add(meaning, Folding.fold(phrase)));
    }

    private void add(String[] meaning, String phrase) {
        switch (meaning[0]) {
            case "in" -> lead(Lead.IN, phrase);
            case "from" -> lead(Lead.FROM, phrase);
            case "until" -> lead(Lead.UNTIL, phrase);
            case "next" -> lead(Lead.NEXT, phrase);
            default -> name(new Stretch(Integer.parseInt(meaning[1]), Integer.parseInt(meaning[2])), phrase);
        }
    }

    private void lead(Lead lead, String phrase) {
        leads.put(phrase, new Leading(lead, words(phrase)));
    }

    private void name(Stretch stretch, String phrase) {
        Sureness sureness = phrase.startsWith("?fr ")
                ? Sureness.IN_FRENCH
                : phrase.startsWith("?") ? Sureness.DOUBTFUL : Sureness.SURE;
        String name = switch (sureness) {
            case SURE -> phrase;
            case DOUBTFUL -> phrase.substring(1);
            case IN_FRENCH -> phrase.substring("?fr ".length());
        };
        names.put(name, new Name(stretch, sureness, words(name)));
        beginnings.add(name.split(" ")[0]);
    }

    private static int words(String phrase) {
        return phrase.split(" ").length;
    }

    /** The longest name that starts at a word. */
    Optional<Name> name(List<Token> tokens, int from) {
        if (!beginnings.contains(tokens.get(from).text())) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), from + MOST_WORDS); to > from; to--) {
            Name name = names.get(joined(tokens, from, to));
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that leads to a part of the year and ends before a word. */
    @Nullable
    Leading leading(List<Token> tokens, int to) {
        for (int from = Math.max(0, to - MOST_WORDS); from < to; from++) {
            Leading leading = leads.get(joined(tokens, from, to));
            if (leading != null) {
                return leading;
            }
        }
        return null;
    }

    private static String joined(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
