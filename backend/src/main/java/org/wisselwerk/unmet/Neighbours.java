package org.wisselwerk.unmet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wisselwerk.platform.Spelling;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * The labels of a vocabulary that are nearest to words nobody knows: in spelling, by a word, or by a part of a word. What
 * few labels share says more than what many share. Pure, and safe for threads; making one takes a while.
 */
final class Neighbours {

    private static final int MOST = 3;
    private static final double WORTH_SHOWING = 0.2;

    /** A part that has no word of its own around it is found from so many letters on. */
    private static final int SHORTEST_PART = 4;

    private static final double OF_A_PART = 0.8;

    /** How much of a word is still unknown when a part of it is known. */
    private static final double REST = 0.5;

    /** What may be wrong in the spelling: people look at it, so one more than what a search forgives. */
    private static final int MORE_TYPOS = 1;

    enum Why {
        SPELLING,
        WORD,
        PART
    }

    /** @param label the one that is near, as it is written in the vocabulary */
    record Neighbour(String conceptId, String label, Why why) {}

    private record Form(Concept concept, Label label, String together, Set<String> stems) {}

    private record Candidate(Form form, Why why, double score) {}

    private final TextAnalysis analysis;
    private final Map<Character, List<Form>> byFirstLetter = new HashMap<>();
    private final Map<String, List<Form>> byStem = new HashMap<>();

    /** Compounds among the labels, by their stems: they are found by their parts. */
    private final Map<String, List<String>> apart = new HashMap<>();

    private final double most;

    Neighbours(Vocabulary vocabulary) {
        analysis = vocabulary.analysis();
        int forms = 0;
        for (Concept concept : vocabulary.concepts()) {
            for (Label label : concept.labels()) {
                add(concept, label);
                forms++;
            }
        }
        most = Math.log(1.0 + forms);
    }

    private void add(Concept concept, Label label) {
        StringBuilder together = new StringBuilder();
        Set<String> stems = new HashSet<>();
        for (Token token : analysis.analyse(label.text(), label.language())) {
            together.append(token.text());
            // One part alone is the head of a word whose beginning nobody knows: the word itself says more.
            boolean compound = token.parts().size() > 1;
            if (!analysis.isStopWord(token.text())) {
                stems.addAll(compound ? token.parts() : List.of(token.stem()));
            }
            if (compound) {
                apart.put(token.stem(), token.parts());
            }
        }
        if (!together.isEmpty()) {
            Form form = new Form(concept, label, together.toString(), stems);
            byFirstLetter
                    .computeIfAbsent(together.charAt(0), letter -> new ArrayList<>())
                    .add(form);
            stems.forEach(stem ->
                    byStem.computeIfAbsent(stem, one -> new ArrayList<>()).add(form));
        }
    }

    /** At most three concepts, the nearest first. */
    List<Neighbour> of(String words) {
        List<Token> tokens = analysis.analyse(words, Language.NL).stream()
                .filter(token -> !analysis.isStopWord(token.text()))
                .toList();
        Map<String, Candidate> best = new HashMap<>();
        Stream.concat(misspelt(tokens), sharing(tokens))
                .filter(candidate -> candidate.score() >= WORTH_SHOWING)
                .forEach(candidate -> best.merge(
                        candidate.form().concept().id(),
                        candidate,
                        (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other));
        return best.values().stream()
                .sorted(NEAREST)
                .limit(MOST)
                .map(one -> new Neighbour(
                        one.form().concept().id(), one.form().label().text(), one.why()))
                .toList();
    }

    private static final Comparator<Candidate> NEAREST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(one -> one.form().concept().id())
            .thenComparing(one -> one.form().label().text());

    /** All words written as one, and each that nobody knows on its own, which counts for its share of the letters. */
    private Stream<Candidate> misspelt(List<Token> tokens) {
        String together = String.join("", tokens.stream().map(Token::text).toList());
        Stream<String> each =
                tokens.stream().map(Token::text).filter(word -> tokens.size() > 1 && !analysis.isKnown(word));
        return Stream.concat(Stream.of(together), each)
                .flatMap(word -> misspelt(word, word.length() / (double) together.length()));
    }

    private Stream<Candidate> misspelt(String word, double share) {
        int tolerance = Spelling.tolerance(word);
        if (tolerance == 0) {
            return Stream.of();
        }
        int limit = tolerance + MORE_TYPOS;
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream().flatMap(form -> {
            int typos = Spelling.typos(word, form.together(), limit);
            double score = share * (1 - typos / (double) word.length());
            // One of several words that is right is a word in common.
            boolean near = typos <= limit && (typos > 0 || share == 1);
            return near ? Stream.of(new Candidate(form, Why.SPELLING, score)) : Stream.of();
        });
    }

    private Stream<Candidate> sharing(List<Token> tokens) {
        Map<String, Why> known = new LinkedHashMap<>();
        double unknown = 0;
        for (Token token : tokens) {
            Map<String, Why> found = known(token);
            unknown += found.containsValue(Why.WORD) ? 0 : found.isEmpty() ? most : REST * most;
            found.forEach((stem, why) -> known.merge(stem, why, (one, other) -> one == Why.WORD ? one : other));
        }
        double asked = unknown + known.keySet().stream().mapToDouble(this::says).sum();
        return known.keySet().stream()
                .flatMap(stem -> byStem.getOrDefault(stem, List.of()).stream())
                .distinct()
                .map(form -> sharing(form, known, asked));
    }

    private Candidate sharing(Form form, Map<String, Why> known, double asked) {
        double shared = 0;
        double all = asked;
        Why why = Why.PART;
        for (String stem : form.stems()) {
            Why how = known.get(stem);
            if (how == null) {
                all += says(stem);
            } else {
                shared += says(stem) * (how == Why.PART ? OF_A_PART : 1);
                why = how == Why.WORD ? how : why;
            }
        }
        return new Candidate(form, why, shared / all);
    }

    /** The stems by which a word meets labels: its own, else those of its parts, else those of its ends. */
    private Map<String, Why> known(Token token) {
        Map<String, Why> known = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            note(known, analysis.stem(token.text(), language), Why.WORD);
        }
        if (known.isEmpty()) {
            token.parts().forEach(part -> note(known, part, Why.PART));
        }
        if (known.isEmpty()) {
            longest(known, token.text(), true);
            longest(known, token.text(), false);
        }
        return known;
    }

    private void longest(Map<String, Why> known, String word, boolean end) {
        int before = known.size();
        for (int letters = word.length() - 1; letters >= SHORTEST_PART && known.size() == before; letters--) {
            String part = end ? word.substring(word.length() - letters) : word.substring(0, letters);
            note(known, analysis.stem(part, Language.NL), Why.PART);
        }
    }

    private void note(Map<String, Why> known, String stem, Why why) {
        if (byStem.containsKey(stem)) {
            known.putIfAbsent(stem, why);
        }
        apart.getOrDefault(stem, List.of()).forEach(part -> known.putIfAbsent(part, Why.PART));
    }

    /** Much when few labels have it. */
    private double says(String stem) {
        return most - Math.log(byStem.getOrDefault(stem, List.of()).size());
    }
}
