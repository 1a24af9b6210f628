package org.wisselwerk.matching.rank;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Vocabulary;

/** Names what two listings share of the trade, what of the asked is not there, and what is only beside it. */
final class SubstanceFinding {

    private static final double SAME = 0.6;
    private static final double MET = 0.55;
    private static final double NEAR = 0.2;
    private static final double WORTH_NAMING = 0.15;

    /** Below this no words carry anything, whichever they share. */
    private static final double CARRIED = 0.12;

    /** A part of a firm compound, or said by both in passing at least. */
    private static final double TELLING = 0.4;

    private static final int MOST_SHARED = 4;
    private static final int MOST_MISSED = 3;
    private static final int MOST_WORDS = 3;

    private static final Comparator<Substance.Served> BEST_SERVED = Comparator.comparingDouble(
                    (Substance.Served one) -> one.weight() * one.share())
            .reversed()
            .thenComparing(one -> one.concept().id());

    private static final Comparator<Substance.Served> HEAVIEST = Comparator.comparingDouble(Substance.Served::weight)
            .reversed()
            .thenComparing(one -> one.concept().id());

    private final Vocabulary vocabulary;

    SubstanceFinding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Finding of(List<Substance.Served> served, Facts asker, Facts candidate, double value) {
        Wording ours = asker.wording();
        Wording theirs = candidate.wording();
        if (Substance.ruledOut(ours, theirs)) {
            return Finding.of("substance.ruled-out-theirs", ruledOut(ours, theirs));
        }
        if (Substance.ruledOut(theirs, ours)) {
            return Finding.of("substance.ruled-out-ours", ruledOut(theirs, ours));
        }
        List<String> shared = served.stream()
                .filter(one -> one.share() >= MET && one.weight() > WORTH_NAMING)
                .sorted(BEST_SERVED)
                .map(this::named)
                .distinct()
                .limit(MOST_SHARED)
                .toList();
        if (!shared.isEmpty()) {
            return met(value >= SAME ? "substance.same" : "substance.partly", shared, missed(served));
        }
        return beside(served, asker.isOffer())
                .or(() -> value < CARRIED ? Optional.empty() : words(ours, theirs))
                .orElseGet(() -> other(theirs));
    }

    private static Finding met(String key, List<String> shared, List<String> missed) {
        Finding.Concepts met = new Finding.Concepts(shared);
        return missed.isEmpty()
                ? Finding.of(key, met)
                : Finding.of(key + "-not-all", met, new Finding.Concepts(missed));
    }

    /** Who asks for TIG welding and is offered welding shares welding with them. */
    private String named(Substance.Served one) {
        return isAbove(one.by(), one.concept()) ? one.by() : one.concept().id();
    }

    private boolean isAbove(String id, Concept concept) {
        return concept.broader().stream()
                .anyMatch(broader -> broader.equals(id)
                        || vocabulary
                                .byId(broader)
                                .filter(one -> isAbove(id, one))
                                .isPresent());
    }

    private static List<String> missed(List<Substance.Served> served) {
        return served.stream()
                .filter(one -> one.share() < MET && one.firmness() >= Substance.FIRM && isSpecific(one.concept()))
                .sorted(HEAVIEST)
                .map(one -> one.concept().id())
                .limit(MOST_MISSED)
                .toList();
    }

    private static boolean isSpecific(Concept concept) {
        return concept.type() != ConceptType.GENERAL && concept.type() != ConceptType.GROUP;
    }

    private static Optional<Finding> beside(List<Substance.Served> served, boolean offering) {
        return served.stream()
                .filter(one -> one.share() > NEAR)
                .min(BEST_SERVED)
                .map(one -> one.by().equals(one.concept().id())
                        ? Finding.of("substance.in-passing", concept(one.by()))
                        : Finding.of(
                                offering ? "substance.related-to-offer" : "substance.related-to-need",
                                concept(one.concept().id()),
                                concept(one.by())));
    }

    private static Finding.Concepts concept(String id) {
        return new Finding.Concepts(List.of(id));
    }

    private static Optional<Finding> words(Wording ours, Wording theirs) {
        Map<String, Double> carried = new HashMap<>();
        ours.words().forEach((word, firmness) -> {
            double weight = Substance.carried(firmness, theirs.words().get(word));
            if (weight >= TELLING) {
                carried.merge(theirs.written().getOrDefault(word, word), weight, Math::max);
            }
        });
        List<String> shared = carried.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_WORDS)
                .toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("substance.words", new Finding.Several(shared)));
    }

    private static Finding.Concepts ruledOut(Wording asking, Wording refusing) {
        return new Finding.Concepts(asking.concepts().entrySet().stream()
                .filter(said ->
                        said.getValue() >= Substance.FIRM && refusing.ruledOut().contains(said.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
    }

    private Finding other(Wording theirs) {
        return theirs.concepts().entrySet().stream()
                .filter(said -> said.getValue() >= Substance.FIRM)
                .flatMap(said -> vocabulary.byId(said.getKey()).stream())
                .filter(SubstanceFinding::isSpecific)
                .max(Comparator.comparingDouble(
                                (Concept concept) -> concept.type().weight())
                        .thenComparing(Concept::id))
                .map(concept -> Finding.of("substance.other", concept(concept.id())))
                .orElse(Finding.of("substance.none"));
    }
}
