package org.wisselwerk.matching.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Token;
import org.wisselwerk.vocabulary.text.WordList;

/** The words around a place, from {@code matching/place-words.txt}, and what people call the provinces. */
final class PlaceWords {

    private static final Set<String> BETWEEN = Set.of("van", "de", "het", "of");

    private final Set<String> announcing = new HashSet<>();
    private final Set<String> beforeFrench = new HashSet<>();
    private final Set<String> around = new HashSet<>();
    private final Map<String, Province> provinces = new HashMap<>();

    PlaceWords() {
        for (Province province : Province.values()) {
            for (String language : List.of("nl", "fr", "en")) {
                provinces.put(Folding.fold(province.label(Locale.of(language))).replace('-', ' '), province);
            }
        }
        // Who says Brussels means the town; as a province it is the same.
        provinces.values().removeIf(province -> province == Province.BRUSSEL);
        WordList.phrases("/matching/place-words.txt", (meaning, phrase) -> add(meaning, Folding.fold(phrase)));
    }

    private void add(String[] meaning, String phrase) {
        switch (meaning[0]) {
            case "announces" -> announcing.add(phrase);
            case "before-french" -> beforeFrench.add(phrase);
            case "around" -> around.add(phrase);
            default ->
                provinces.put(phrase, Coded.of(Province.class, meaning[1]).orElseThrow());
        }
    }

    /** The province of this name or abbreviation; hyphens are spaces. */
    Optional<Province> province(List<Token> tokens) {
        return Optional.ofNullable(
                provinces.get(String.join(" ", tokens.stream().map(Token::text).toList())));
    }

    /** Where the words that announce a place begin, the place's own beginning when none do: "in de buurt van Gent". */
    int announcement(List<Token> tokens, int place) {
        int start = place;
        while (start > 0
                && (announces(tokens, start - 1)
                        || (BETWEEN.contains(text(tokens, start - 1)) && leads(tokens, start - 1)))) {
            start--;
        }
        return start;
    }

    /** Does the word before a place announce it because the place has another name than its Dutch one: "dans Gand"? */
    boolean leadsToFrench(List<Token> tokens, NamedPlace named) {
        return named.from() > 0
                && beforeFrench.contains(text(tokens, named.from() - 1))
                && !Folding.fold(named.wish().label())
                        .replace('-', ' ')
                        .equals(String.join(
                                " ",
                                tokens.subList(named.from(), named.to()).stream()
                                        .map(Token::text)
                                        .toList()));
    }

    boolean meansAround(List<Token> tokens, int place) {
        return tokens.subList(announcement(tokens, place), place).stream()
                .anyMatch(token -> around.contains(token.text()));
    }

    /** "van" alone announces nothing: some word before it must. */
    private boolean leads(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && BETWEEN.contains(text(tokens, before))) {
            before--;
        }
        return before >= 0 && announces(tokens, before);
    }

    private boolean announces(List<Token> tokens, int at) {
        return announcing.contains(text(tokens, at));
    }

    private static String text(List<Token> tokens, int at) {
        return tokens.get(at).text();
    }
}
