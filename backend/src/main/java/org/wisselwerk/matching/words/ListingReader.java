package org.wisselwerk.matching.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.matching.rank.Wording;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Tag;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Folding;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

/** Reads what a listing's words say: which concepts, how firmly, and what it says it is not about. */
public final class ListingReader {

    private static final double FIRM = 1;
    private static final double IN_PASSING = 0.5;
    private static final double BY_NAME = 0.45;
    private static final double PART_OF_A_WORD = 0.4;

    /** Who looks for somebody to weld and who looks for a welder say nearly the same. */
    private static final double ROOT_OF_A_WORD = 0.5;

    private final Vocabulary vocabulary;
    private final CommonWords commonWords;

    public ListingReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.commonWords = new CommonWords(vocabulary.analysis());
    }

    /** The description, tagged as {@link #read(ListingText, Tagged)} takes it. */
    public Tagged description(ListingText text) {
        return Tagged.of(text.description(), text.language(), vocabulary);
    }

    /** What the words say; deterministic, safe for threads. */
    public Wording read(ListingText text) {
        return read(text, description(text));
    }

    /** The same for who needs the description tagged for something else too. */
    public Wording read(ListingText text, Tagged description) {
        Reading reading = new Reading();
        reading.add(text.title(), text.language(), FIRM);
        text.competences().forEach(competence -> reading.add(competence, text.language(), FIRM));
        if (text.subject() != null) {
            reading.add(text.subject(), text.language(), FIRM);
        }
        reading.add(description, IN_PASSING);
        reading.addName(text.organisation(), text.language());
        for (Theme theme : text.themes()) {
            reading.concepts.merge(theme.code(), FIRM, Math::max);
        }
        return reading.wording();
    }

    /** In "draai- en freesmachines" the first word is not written as it is meant. */
    private static String asWritten(Token token, String text) {
        String written = text.substring(token.start(), token.end());
        return Folding.fold(written.replace("-", "")).equals(token.text()) ? written : token.text();
    }

    private final class Reading {

        private final Map<String, Double> concepts = new HashMap<>();
        private final Map<String, Double> words = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();
        private final Map<String, String> kin = new HashMap<>();
        private final Set<String> ruledOut = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        void add(String text, Language language, double firmness) {
            add(Tagged.of(text, language, vocabulary), firmness);
        }

        void add(Tagged text, double firmness) {
            List<Token> tokens = text.tokens();
            Set<Integer> denied = Negation.denied(tokens);
            for (Tag tag : text.tags()) {
                if (denied.contains(tag.from())) {
                    ruledOut.add(tag.concept().id());
                } else {
                    concepts.merge(tag.concept().id(), firmness * tag.certainty(), Math::max);
                }
            }
            for (int i = 0; i < tokens.size(); i++) {
                if (!denied.contains(i)) {
                    addWord(tokens.get(i), text.text(), firmness);
                }
            }
        }

        /** A name tells the trade and the kind of house, and nothing else. */
        void addName(String name, Language language) {
            Tagged tagged = Tagged.of(name, language, vocabulary);
            tagged.tokens().stream()
                    .map(Token::text)
                    .filter(word -> commonWords.weight(word, word) == 1)
                    .forEach(names::add);
            for (Tag tag : tagged.tags()) {
                Concept concept = tag.concept();
                if ((concept.type() == ConceptType.TRADE || concept.type() == ConceptType.SETTING)
                        && !isHeadOnly(tagged.tokens().get(tag.from()), tag)) {
                    concepts.merge(concept.id(), BY_NAME * tag.certainty(), Math::max);
                }
            }
        }

        /** Leiebloem is no florist: in a name, a head without a known rest is an accident. */
        private boolean isHeadOnly(Token token, Tag tag) {
            return tag.certainty() < FIRM && token.parts().size() < 2;
        }

        private void addWord(Token token, String text, double firmness) {
            double weight = commonWords.weight(token.text(), token.stem());
            if (weight == 0) {
                return;
            }
            String written = asWritten(token, text);
            words.merge(token.stem(), weight * firmness, Math::max);
            if (weight == 1) {
                remember(token.stem(), written);
            }
            token.parts().forEach(part -> addKin(part, written, firmness * PART_OF_A_WORD));
            token.roots().forEach(root -> addKin(root, written, firmness * ROOT_OF_A_WORD));
        }

        private void addKin(String stem, String word, double firmness) {
            double share = commonWords.weight(stem, stem);
            if (share > 0) {
                words.merge(stem, share * firmness, Math::max);
            }
            if (share == 1) {
                kin.putIfAbsent(stem, word);
            }
        }

        /** Rather not with the capital of a first word. */
        private void remember(String stem, String word) {
            String known = written.get(stem);
            if (known == null || !known.equals(known.toLowerCase(Locale.ROOT))) {
                written.put(stem, word);
            }
        }

        Wording wording() {
            ruledOut.removeIf(id -> concepts.getOrDefault(id, 0.0) >= IN_PASSING);
            kin.forEach(written::putIfAbsent);
            written.entrySet().removeIf(word -> word.getKey().equals(word.getValue()));
            return new Wording(
                    Map.copyOf(concepts),
                    Map.copyOf(words),
                    Map.copyOf(written),
                    Set.copyOf(ruledOut),
                    Set.copyOf(names));
        }
    }
}
