package org.wisselwerk.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** The trades of the product's own vocabulary, each with the skills and tools that belong to it. */
final class Trades {

    /**
     * A trade.
     *
     * @param skills techniques, certificates and neighbouring trades; never empty
     * @param tools never empty
     */
    record Trade(Concept concept, List<Concept> skills, List<Concept> tools) {}

    private final List<Trade> all;

    Trades(Vocabulary vocabulary) {
        List<Concept> concepts = vocabulary.concepts().stream()
                .sorted(Comparator.comparing(Concept::id))
                .toList();
        all = concepts.stream()
                .filter(concept -> concept.type() == ConceptType.TRADE)
                .filter(concept -> !concept.studyDomains().isEmpty())
                .map(concept -> trade(concept, concepts))
                .toList();
    }

    /** In the order of their ids. */
    List<Trade> all() {
        return all;
    }

    /** A label as people write it: the preferred one, or now and then another. */
    static String said(Concept concept, String language, Chance chance) {
        Language wanted = Language.of(language);
        List<Label> labels = concept.labels().stream()
                .filter(label -> label.language() == wanted && !label.ambiguous())
                .toList();
        return labels.isEmpty() || chance.percent(60)
                ? concept.label(wanted)
                : labels.get(chance.skewed(labels.size())).text();
    }

    private static Trade trade(Concept trade, List<Concept> concepts) {
        List<Concept> near = concepts.stream()
                .filter(other -> other.broader().contains(trade.id())
                        || trade.related().contains(other.id())
                        || other.related().contains(trade.id()))
                .toList();
        List<Concept> tools =
                near.stream().filter(other -> other.type() == ConceptType.TOOL).toList();
        List<Concept> skills = Stream.concat(
                        Stream.of(trade), near.stream().filter(other -> other.type() != ConceptType.TOOL))
                .toList();
        return new Trade(trade, skills, tools.isEmpty() ? List.of(trade) : tools);
    }
}
