package org.wisselwerk.esco;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Which labels of ESCO are of use: those of no more than six words, none of them a word of ours, that name one thing
 * only. What two things share is neither's, unless it is the preferred name of just one of them.
 */
final class EscoLabels {

    private static final int MOST_WORDS = 6;
    private static final int SHORTEST_WORD = 4;

    /** A word that stands in the names of more things than this is general. */
    private static final int MOST_PHRASES = 4;

    /**
     * @param key the form in which labels are the same
     * @param word of a label that is one word, else empty
     */
    private record Candidate(String key, String word, Label label) {}

    private final Vocabulary ours;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> preferred = new HashMap<>();
    private final Map<String, Integer> inPhrases = new HashMap<>();

    /** @param target the id of the concept that a thing is to be found as */
    EscoLabels(Vocabulary ours, Collection<EscoThing> things, Function<EscoThing, String> target) {
        this.ours = ours;
        for (EscoThing thing : things) {
            String id = target.apply(thing);
            Set<String> words = new HashSet<>();
            thing.names().forEach((language, names) -> {
                for (int i = 0; i < names.size(); i++) {
                    List<Token> tokens = ours.analysis().analyse(names.get(i), language);
                    if (tokens.size() > 1) {
                        tokens.forEach(token -> words.add(word(token, language)));
                    }
                    if (isOfUse(tokens, language)) {
                        take(thing, candidate(thing, names.get(i), tokens, language), id, i == 0);
                    }
                }
            });
            words.forEach(word -> inPhrases.merge(word, 1, Integer::sum));
        }
    }

    private void take(EscoThing thing, Candidate candidate, String id, boolean first) {
        candidates.computeIfAbsent(thing.uri(), uri -> new ArrayList<>()).add(candidate);
        named.computeIfAbsent(candidate.key(), key -> new LinkedHashSet<>(2)).add(id);
        if (first) {
            preferred
                    .computeIfAbsent(candidate.key(), key -> new LinkedHashSet<>(2))
                    .add(id);
        }
    }

    private static Candidate candidate(EscoThing thing, String name, List<Token> tokens, Language language) {
        String stems = tokens.stream().map(Token::stem).collect(Collectors.joining(" "));
        return new Candidate(
                thing.file().stem() + ' ' + language + ' ' + stems,
                tokens.size() == 1 ? word(tokens.getFirst(), language) : "",
                thing.label(name, language));
    }

    private static String word(Token token, Language language) {
        return language + token.stem();
    }

    /** Those to find a thing by, as the concept with this id; empty when it has none. */
    List<Label> of(EscoThing thing, String id) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Candidate candidate : candidates.getOrDefault(thing.uri(), List.of())) {
            if (owners(candidate.key()).equals(Set.of(id)) && !isGeneral(candidate)) {
                labels.putIfAbsent(candidate.key(), candidate.label());
            }
        }
        return List.copyOf(labels.values());
    }

    private Set<String> owners(String key) {
        return preferred.getOrDefault(key, named.getOrDefault(key, Set.of()));
    }

    /** "Medewerker", "operator": what stands in the names of many trades is the name of none. */
    private boolean isGeneral(Candidate candidate) {
        return !preferred.containsKey(candidate.key()) && inPhrases.getOrDefault(candidate.word(), 0) > MOST_PHRASES;
    }

    private boolean isOfUse(List<Token> tokens, Language language) {
        boolean abbreviation = tokens.size() == 1 && tokens.getFirst().text().length() < SHORTEST_WORD;
        return tokens.size() <= MOST_WORDS
                && !abbreviation
                && tokens.stream().anyMatch(token -> !ours.analysis().isStopWord(token.text()))
                && !ours.speaksOf(tokens, language);
    }
}
