package org.wisselwerk.matching.improve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/**
 * Competences worth naming: those that the crowd names firmly, and that the listing speaks of in passing or stands
 * beside. Who is about nothing yet is offered what the crowd is about.
 */
final class CompetenceAttempts {

    private static final double FIRM = 0.8;
    private static final int MOST = 6;
    private static final int MOST_TOGETHER = 3;
    private static final int FULL = 45;

    private final ListingContent content;
    private final Facts now;
    private final Crowd crowd;
    private final Vocabulary vocabulary;
    private final Language language;

    CompetenceAttempts(ListingContent content, Facts now, Crowd crowd, Vocabulary vocabulary) {
        this.content = content;
        this.now = now;
        this.crowd = crowd;
        this.vocabulary = vocabulary;
        this.language = Language.of(content.language());
    }

    /** One by one, and the first two and three together. */
    List<Attempt> all() {
        if (content.competences().size() > FULL) {
            return List.of();
        }
        List<Concept> worth = worthNaming();
        List<Attempt> attempts = new ArrayList<>();
        worth.forEach(one -> attempts.add(attempt(List.of(one))));
        for (int together = 2; together <= Math.min(MOST_TOGETHER, worth.size()); together++) {
            attempts.add(attempt(worth.subList(0, together)));
        }
        return attempts;
    }

    private List<Concept> worthNaming() {
        Map<String, Double> own = now.wording().concepts();
        Set<String> beside = new HashSet<>(own.keySet());
        own.keySet().forEach(id -> beside.addAll(vocabulary.near(id).keySet()));
        return crowd
                .said(one -> one.wording().concepts().entrySet().stream()
                        .filter(said -> said.getValue() >= FIRM)
                        .map(Map.Entry::getKey)
                        .sorted())
                .stream()
                .filter(id -> own.getOrDefault(id, 0.0) < FIRM && (own.isEmpty() || beside.contains(id)))
                .filter(id -> !now.wording().ruledOut().contains(id))
                .flatMap(id -> vocabulary.byId(id).stream())
                .filter(CompetenceAttempts::isCompetence)
                .limit(MOST)
                .toList();
    }

    private static boolean isCompetence(Concept concept) {
        return switch (concept.type()) {
            case TRADE, TECHNIQUE, TOOL, MATERIAL, CERTIFICATE, SUBJECT -> true;
            case GROUP, SETTING, THEME, GENERAL -> false;
        };
    }

    private Attempt attempt(List<Concept> concepts) {
        List<String> named = new ArrayList<>(content.competences());
        concepts.forEach(concept -> named.add(concept.label(language)));
        return Attempt.of(
                "competences",
                List.copyOf(named),
                new Finding.Concepts(concepts.stream().map(Concept::id).toList()));
    }
}
