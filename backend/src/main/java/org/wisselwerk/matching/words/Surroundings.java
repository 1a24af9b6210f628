package org.wisselwerk.matching.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** What stands around the phrases of one query, and what they can mean there. */
final class Surroundings {

    /** Whom something is for is not who is sought. "De" is none of these: "recherche d'apprentis". */
    private static final Set<String> FOR = Set.of("voor", "met", "van", "for", "with", "pour", "avec");

    /** So many small words may stand between: "voor onze twee leerlingen". */
    private static final int BETWEEN = 3;

    private final List<Token> tokens;
    private final boolean[] ofPlace;
    private final List<Tag> tags;
    private final QueryWords queryWords;
    private final TextAnalysis analysis;
    private final @Nullable Tag[] labels;

    /**
     * @param ofPlace which words say where
     * @param tags the concepts of the words; whole clear labels of ours among them go before shorter words for kinds
     */
    Surroundings(List<Token> tokens, boolean[] ofPlace, List<Tag> tags, QueryWords queryWords, TextAnalysis analysis) {
        this.tokens = tokens;
        this.ofPlace = ofPlace;
        this.tags = tags;
        this.queryWords = queryWords;
        this.analysis = analysis;
        this.labels = new Tag[tokens.size()];
        tags.stream()
                .filter(tag -> tag.certainty() == 1)
                .filter(tag -> IntStream.range(tag.from(), tag.to()).noneMatch(at -> ofPlace[at]))
                .forEach(tag -> Arrays.fill(labels, tag.from(), tag.to(), tag));
    }

    /** Takes away what is said not to be meant, with the word that says so: "stage geen horeca". */
    void deny(boolean[] taken) {
        for (int at = 0; at < tokens.size() - 1; at++) {
            int behind = at + 1;
            while (behind < tokens.size() - 1 && isStopWord(behind)) {
                behind++;
            }
            if (labels[at] == null && Negation.denies(tokens, at, behind)) {
                int meant = behind;
                int to = tags.stream()
                        .filter(tag -> tag.from() == meant)
                        .mapToInt(Tag::to)
                        .max()
                        .orElse(behind + 1);
                Arrays.fill(taken, at, to, true);
            }
        }
    }

    /** Does the phrase mean this here? */
    boolean speaks(QueryWords.Meaning meaning, QueryWords.Phrase phrase) {
        Tag label = labels[phrase.from()];
        boolean inside =
                label != null && label.to() >= phrase.to() && label.to() - label.from() > phrase.to() - phrase.from();
        if (label != null && inside && !speaksInside(label, meaning)) {
            return false;
        }
        return switch (meaning.what()) {
            case "subject" -> label == null && isTaught(phrase);
            case "language" -> !meaning.doubtful() || !isTaught(phrase);
            case "seeks" -> !meaning.doubtful() || !isLast(phrase);
            case "sought" -> !meaning.doubtful() || isLast(phrase);
            default -> true;
        };
    }

    /** Does the head of a compound mean this, or has the word as a whole a meaning of its own? */
    boolean speaksAsHead(QueryWords.Meaning meaning, int at) {
        Tag label = labels[at];
        return label == null || speaksInside(label, meaning);
    }

    private static boolean speaksInside(Tag label, QueryWords.Meaning meaning) {
        ConceptType type = label.concept().type();
        boolean tool = type == ConceptType.TOOL && meaning.isKind(Kind.EQUIPMENT);
        return (!meaning.doubtful() || tool) && (type != ConceptType.THEME || !isAbout(meaning));
    }

    /** Whom a theme is about is not who is sought: "omgaan met jongeren", "startende leraren", "stagebezoek". */
    private static boolean isAbout(QueryWords.Meaning meaning) {
        return Wanted.MEANINGS.contains(meaning.what())
                || meaning.isKind(Kind.DUAL_TEACHER)
                || meaning.isKind(Kind.COMPANY_VISIT);
    }

    /** Is what stands here whom something is for: "voor onze leerlingen", "pour nos élèves"? */
    boolean isServed(int at, boolean[] taken) {
        for (int before = at - 1; before >= Math.max(0, at - 1 - BETWEEN) && !taken[before]; before--) {
            Token token = tokens.get(before);
            if (FOR.contains(token.text())) {
                return token.clause() == tokens.get(at).clause();
            }
            if (!isSmall(token.text())) {
                return false;
            }
        }
        return false;
    }

    /** Does a language stand beside who teaches it: "gastles Engels", "professeur de français"? */
    private boolean isTaught(QueryWords.Phrase phrase) {
        int before = phrase.from() - 1;
        while (before > 0 && isStopWord(before)) {
            before--;
        }
        return isLesson(before) || isLesson(phrase.to());
    }

    private boolean isLast(QueryWords.Phrase phrase) {
        return IntStream.range(phrase.to(), tokens.size()).allMatch(at -> ofPlace[at]);
    }

    private boolean isLesson(int at) {
        Optional<QueryWords.Phrase> phrase =
                at < 0 || at >= tokens.size() ? Optional.empty() : queryWords.at(tokens.subList(at, at + 1), 0);
        return phrase.stream()
                .flatMap(one -> one.meanings().stream())
                .anyMatch(meaning -> meaning.is("lesson")
                        || meaning.isKind(Kind.DUAL_TEACHER)
                        || meaning.isKind(Kind.GUEST_LESSON)
                        || meaning.isKind(Kind.PROFESSIONAL_DEVELOPMENT));
    }

    private boolean isStopWord(int at) {
        return analysis.isStopWord(tokens.get(at).text());
    }

    private boolean isSmall(String word) {
        return analysis.isStopWord(word) || analysis.isEveryday(word) || Character.isDigit(word.charAt(0));
    }
}
