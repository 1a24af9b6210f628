package org.wisselwerk.matching.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Vocabulary;

/** How well a listing answers a question. Deterministic and safe for threads. */
public final class SearchRanking {

    /** What is left of a listing of the right trade that meets none of the wishes. */
    private static final double LITERALLY = 0.12;

    private static final double WORD_OF_A_CONCEPT = 0.35;
    private static final double WORD_UNSURE = 0.7;
    private static final double WORD_ALONE = 0.85;

    /** A listing about every part of what was named is nearly about the whole: CNC and wood, beside CNC for wood. */
    private static final double ALL_PARTS = 0.95;

    /** Who types a whole field, "bouw", is served by every trade in it. */
    private static final double IN_THE_FIELD = 0.7;

    /** Where the kind is known and nothing else, all listings of the kind stay, behind those with the words. */
    private static final double KIND_ALONE = 0.2;

    private static final double BY_NAME = 0.8;
    private static final double NEAR_KM = 12;
    private static final double FAR_KM = 25;

    private final Vocabulary vocabulary;
    private final Wishes weights;

    public SearchRanking(Vocabulary vocabulary) {
        this(vocabulary, Wishes.OURS);
    }

    /** To measure what other weights would do. */
    public SearchRanking(Vocabulary vocabulary, Wishes weights) {
        this.vocabulary = vocabulary;
        this.weights = weights;
    }

    /**
     * How much what was named beside the thing itself counts, each against the others.
     *
     * @param without 0 to 1, the part of a score that no wish touches
     */
    public record Wishes(
            double without,
            double kind,
            double direction,
            double place,
            double period,
            double language,
            double specialNeeds) {

        public static final Wishes OURS = new Wishes(0.3, 3, 1.5, 3, 2, 3, 2);
    }

    /** 0 to 100; 0 means that it is about something else. */
    public double score(Question question, Facts listing) {
        double substance = question.namesOnlyAKind()
                ? KIND_ALONE + (1 - KIND_ALONE) * substance(question, listing)
                : substance(question, listing);
        double wishes = wishes(question, listing);
        double prior = question.kinds().isEmpty() ? kindPrior(question, listing.kind()) : 1;
        return 100 * substance * prior * (weights.without() + (1 - weights.without()) * wishes);
    }

    private double substance(Question question, Facts listing) {
        double sum = 0;
        double whole = 0;
        for (Question.Thing thing : question.things()) {
            sum += thing.weight() * served(thing, listing.wording());
            whole += thing.weight();
        }
        return whole == 0 ? 1 : sum / whole;
    }

    private double served(Question.Thing thing, Wording wording) {
        double concept = best(thing.concepts(), wording);
        if (!thing.parts().isEmpty()) {
            double parts = 1;
            for (Map<String, Double> part : thing.parts()) {
                parts = Math.min(parts, best(part, wording));
            }
            concept = Math.max(concept, ALL_PARTS * parts);
        }
        double named = 0;
        double word = 0;
        for (String stem : thing.stems()) {
            named = wording.names().contains(stem) ? BY_NAME : named;
            word = Math.max(word, wording.words().getOrDefault(stem, 0.0));
        }
        if (thing.concepts().isEmpty()) {
            return Math.max(named, word == 0 ? 0 : WORD_ALONE * (0.4 + 0.6 * word));
        }
        double both = (1 - LITERALLY) * concept + LITERALLY * word;
        // A word that was corrected, or is only part of what was typed, may have been meant as it stands.
        double sure = Collections.max(thing.concepts().values());
        return Math.max(both, Math.max(word, named) * (sure < 1 ? WORD_UNSURE : WORD_OF_A_CONCEPT));
    }

    private double best(Map<String, Double> concepts, Wording wording) {
        double best = 0;
        for (Map.Entry<String, Double> asked : concepts.entrySet()) {
            best = Math.max(best, asked.getValue() * given(asked.getKey(), wording));
        }
        return best;
    }

    private double given(String asked, Wording wording) {
        if (wording.ruledOut().contains(asked)) {
            return 0;
        }
        double best = 0;
        Map<String, Double> near = vocabulary.near(asked);
        // A listing has fewer concepts than a concept has neighbours.
        for (Map.Entry<String, Double> said : wording.concepts().entrySet()) {
            Double close = near.get(said.getKey());
            if (close != null) {
                double closeness = closeness(vocabulary, asked, said.getKey(), close);
                best = Math.max(best, closeness * (0.3 + 0.7 * said.getValue()));
            }
        }
        return best;
    }

    /**
     * How well a concept serves who typed another one, 0 to 1.
     *
     * @param close how close the vocabulary has the two
     */
    public static double closeness(Vocabulary vocabulary, String asked, String given, double close) {
        boolean field = vocabulary.byId(asked).map(Concept::type).orElse(ConceptType.TRADE) == ConceptType.GROUP;
        return field && vocabulary.isWithin(given, asked) ? Math.max(IN_THE_FIELD, close) : close;
    }

    /** Who types a trade mostly looks for a place to learn it, who types a machine for the machine. */
    private double kindPrior(Question question, Kind kind) {
        for (Question.Thing thing : question.things()) {
            for (String id : thing.concepts().keySet()) {
                Optional<Concept> concept = vocabulary.byId(id);
                if (concept.isPresent()) {
                    return prior(concept.get().type(), kind);
                }
            }
        }
        return 1;
    }

    private static double prior(ConceptType type, Kind kind) {
        return switch (type) {
            case TOOL, MATERIAL ->
                switch (kind) {
                    case EQUIPMENT -> 1;
                    case DUAL_TEACHER, PROFESSIONAL_DEVELOPMENT, GUEST_LESSON -> 0.95;
                    case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, EXTERNAL_ASSIGNMENT, COMPANY_VISIT -> 0.88;
                };
            case THEME, SUBJECT, CERTIFICATE ->
                switch (kind) {
                    case PROFESSIONAL_DEVELOPMENT, GUEST_LESSON, DUAL_TEACHER -> 1;
                    case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, COMPANY_VISIT, EXTERNAL_ASSIGNMENT, EQUIPMENT -> 0.9;
                };
            case GROUP, TRADE, TECHNIQUE, SETTING, GENERAL ->
                switch (kind) {
                    case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE -> 1;
                    case DUAL_TEACHER -> 0.9;
                    case GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT -> 0.86;
                    case PROFESSIONAL_DEVELOPMENT, EQUIPMENT -> 0.8;
                };
        };
    }

    private double wishes(Question question, Facts listing) {
        List<double[]> parts = new ArrayList<>();
        if (!question.kinds().isEmpty()) {
            parts.add(new double[] {weights.kind(), kind(question.kinds(), listing.kind())});
        }
        if (question.direction() != null) {
            parts.add(new double[] {weights.direction(), question.direction() == listing.direction() ? 1 : 0.2});
        }
        if (question.place() != null) {
            parts.add(new double[] {weights.place(), near(question.place(), listing)});
        }
        if (question.period() != null) {
            parts.add(new double[] {
                weights.period(),
                Timing.during(question.period(), listing.when().period())
            });
        }
        if (question.language() != null) {
            parts.add(new double[] {weights.language(), question.language().equals(listing.language()) ? 1 : 0});
        }
        if (question.specialNeeds()) {
            Boolean welcome = listing.audience().specialNeeds();
            parts.add(new double[] {weights.specialNeeds(), welcome == null ? 0.5 : welcome ? 1 : 0});
        }
        double whole = parts.stream().mapToDouble(part -> part[0]).sum();
        double sum = parts.stream().mapToDouble(part -> part[0] * part[1]).sum();
        return whole == 0 ? 1 : sum / whole;
    }

    private static double kind(Set<Kind> wished, Kind kind) {
        if (wished.contains(kind)) {
            return 1;
        }
        return wished.stream().anyMatch(wish -> Kinds.compatible(wish, kind)) ? 0.5 : 0;
    }

    /** In or near: whole inside the circle, then falling off; an offer that travels there is nearly there. */
    private static double near(Question.PlaceWish wish, Facts listing) {
        if (wish.province() != null) {
            return wish.province().equals(listing.where().province()) ? 1 : 0.15;
        }
        Point point = listing.where().point();
        if (point == null || wish.point() == null) {
            return 0.4;
        }
        double km = wish.point().kilometresTo(point);
        double there =
                km <= wish.km() ? 1 - 0.1 * km / Math.max(1, wish.km()) : 0.9 * Math.exp(-(km - wish.km()) / FAR_KM);
        return Math.max(there, travelsThere(listing, km) ? 0.75 : 0);
    }

    private static boolean travelsThere(Facts listing, double km) {
        Integer radius = listing.where().radiusKm();
        return radius != null && listing.direction() == Direction.OFFER && radius > NEAR_KM && km <= radius;
    }
}
