package org.wisselwerk.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Concepts, and all that follows from them: those that the product ships with, or more. Immutable and safe for threads;
 * the shipped ones are read in a fraction of a second.
 */
public final class Vocabulary {

    /** Words so short are found inside others by accident; those that matter stand in the list of parts. */
    private static final int SHORT_WORD = 3;

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Closeness closeness;
    private final Set<String> words;
    private final TextAnalysis analysis;
    private final Tagger tagger;
    private final Completions completions;

    /** @param before whose analysis serves, with all the words it remembers, when it knows the same ones */
    private Vocabulary(Collection<Concept> all, @Nullable Vocabulary before) {
        all.forEach(concept -> concepts.put(concept.id(), concept));
        closeness = new Closeness(concepts);
        words = dutchWords();
        analysis = before != null && before.words.equals(words) ? before.analysis : new TextAnalysis(words);
        tagger = new Tagger(this, analysis);
        completions = new Completions(concepts.values());
    }

    /**
     * A vocabulary of these concepts.
     *
     * @throws VocabularyFault when a link leads to none of them
     */
    public static Vocabulary of(Collection<Concept> concepts) {
        return new Vocabulary(concepts, null);
    }

    /** Reads the shipped file from the class path. */
    public static Vocabulary load() {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("/vocabulary/concepts.psv")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource /vocabulary/concepts.psv");
            }
            return of(VocabularyFile.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Collection<Concept> concepts() {
        return concepts.values();
    }

    public Optional<Concept> byId(String id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The text analysis that knows the words of these labels. */
    public TextAnalysis analysis() {
        return analysis;
    }

    public Tagger tagger() {
        return tagger;
    }

    public Completions completions() {
        return completions;
    }

    /**
     * How well one concept serves who asked for another, 0 to 1: 1 the same, less for a narrower one, less again for a
     * broader one, a related one or a sibling. Unknown ids are far from everything.
     */
    public double closeness(String asked, String given) {
        return closeness.between(asked, given);
    }

    /** Whether a concept stands below another one, however deep, itself not included. */
    public boolean isWithin(String id, String above) {
        Concept concept = concepts.get(id);
        return concept != null
                && concept.broader().stream().anyMatch(broader -> broader.equals(above) || isWithin(broader, above));
    }

    /** These concepts and all that are within one of them. */
    public Set<String> within(Set<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : concepts.keySet().stream()
                        .filter(id -> ids.contains(id) || ids.stream().anyMatch(above -> isWithin(id, above)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Every concept that serves who asked for this one, itself first, with how well. */
    public Map<String, Double> near(String asked) {
        return closeness.near(asked);
    }

    /**
     * This one with more concepts and labels.
     *
     * @param labels by the id of their concept; those of a concept that is not there are passed over
     * @throws VocabularyFault when a link leads nowhere
     */
    public Vocabulary with(Collection<Concept> more, Map<String, List<Label>> labels) {
        return new Vocabulary(
                Stream.concat(concepts.values().stream(), more.stream())
                        .map(concept -> concept.withLabels(labels.getOrDefault(concept.id(), List.of())))
                        .toList(),
                this);
    }

    /** Ids of the concepts that have a text as a label that means nothing else, whatever its inflection. */
    public Set<String> clearlyNamed(String text, Language language) {
        return tagger.clearlyNamed(analysis.analyse(text, language), language);
    }

    /** Do labels of ours speak of these words, so that none from elsewhere is heard? */
    public boolean speaksOf(List<Token> tokens, Language language) {
        return tagger.oursSpeak(tokens, language);
    }

    /** Does a text say nothing by itself: not one word in it, or only stop words? */
    public boolean saysNothing(String text) {
        return analysis.analyse(text, Language.NL).stream().allMatch(token -> analysis.isStopWord(token.text()));
    }

    private Set<String> dutchWords() {
        Set<String> words = new HashSet<>();
        for (Concept concept : concepts.values()) {
            for (Label label : concept.labels()) {
                if (label.language() == Language.NL && label.isOwn() && !label.isAbbreviation()) {
                    Arrays.stream(Folding.fold(label.text()).split("[^a-z]+"))
                            .filter(word -> word.length() > SHORT_WORD)
                            .forEach(words::add);
                }
            }
        }
        return words;
    }
}
