package org.wisselwerk.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.Prefixes;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;

/** Completes what is being typed to concepts, by any of their labels, one typing error forgiven. Safe for threads. */
public final class Completions {

    /** With so few letters an error would fit everything. */
    private static final int SHORTEST_WITH_ERROR = 4;

    private static final int ERROR = 40_000;
    private static final int LATER_WORD = 20_000;
    private static final int OTHER_BEGINNING = 10_000;
    private static final int OTHER_LANGUAGE = 2_000;
    private static final int AMBIGUOUS = 1_000;

    private record Entry(Concept concept, Label label) {}

    private record Candidate(Entry entry, int cost) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> folded;
    private final Prefixes prefixes;

    Completions(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            concept.labels().forEach(label -> entries.add(new Entry(concept, label)));
        }
        folded = entries.stream()
                .map(entry -> Folding.fold(entry.label().text()))
                .toList();
        prefixes = new Prefixes(folded);
    }

    /**
     * Concepts with a label that begins so, or with a word that does, each once: without an error before those with
     * one, labels of the language before others, the shortest first. Case and diacritics do not matter.
     */
    public List<Completion> of(String typed, Language language, int limit) {
        String start = Folding.fold(typed).strip();
        if (start.isEmpty()) {
            return List.of();
        }
        Map<String, Candidate> best = new HashMap<>();
        prefixes.startingLike(start, start.length() < SHORTEST_WITH_ERROR ? 0 : 1, (text, from, errors) -> {
            Entry entry = entries.get(text);
            Candidate candidate = new Candidate(entry, cost(text, from, errors, start, language));
            best.merge(entry.concept().id(), candidate, (one, other) -> one.cost() <= other.cost() ? one : other);
        });
        return best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::cost)
                        .thenComparing(candidate -> candidate.entry().concept().id()))
                .limit(limit)
                .map(candidate -> new Completion(
                        candidate.entry().concept(), candidate.entry().label(), candidate.cost() < ERROR))
                .toList();
    }

    private int cost(int text, int from, int errors, String start, Language language) {
        String label = folded.get(text);
        Label meant = entries.get(text).label();
        return errors * ERROR
                + (from > 0 ? LATER_WORD : 0)
                + (label.charAt(from) == start.charAt(0) ? 0 : OTHER_BEGINNING)
                + (meant.language() == language ? 0 : OTHER_LANGUAGE)
                + (meant.ambiguous() ? AMBIGUOUS : 0)
                + Math.min(label.length(), AMBIGUOUS - 1);
    }
}
