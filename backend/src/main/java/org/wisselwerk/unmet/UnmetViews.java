package org.wisselwerk.unmet;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/** Shows words that found nothing to an administrator. */
@Singleton
class UnmetViews {

    /** Stands in the API. */
    private static final String ELSEWHERE = "elsewhere";

    private final UnmetRepository searches;
    private final CountRepository counts;
    private final Proposals proposals;
    private final VocabularyInForce vocabulary;
    private final Messages messages;

    UnmetViews(
            UnmetRepository searches,
            CountRepository counts,
            Proposals proposals,
            VocabularyInForce vocabulary,
            Messages messages) {
        this.searches = searches;
        this.counts = counts;
        this.proposals = proposals;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * @param count persons, added up over the weeks
     * @param firstWeek ISO, as {@code 2026-W48}
     * @param proposals at most three concepts, the nearest first
     * @param accepted the concept that the words are a label of
     */
    @Serdeable
    record View(
            UUID id,
            String words,
            long count,
            String firstWeek,
            String lastWeek,
            List<InProvince> provinces,
            UnmetState state,
            List<Proposal> proposals,
            @Nullable ConceptView accepted) {}

    /** @param province null when no place was named, {@link #ELSEWHERE} for provinces of too few persons to be told */
    @Serdeable
    record InProvince(@Nullable String province, long count) {}

    /** @param why a sentence in the caller's language */
    @Serdeable
    record Proposal(String conceptId, String label, String why) {}

    @Serdeable
    record ConceptView(String conceptId, String label) {}

    /** In the order of the ids. */
    List<View> of(List<UUID> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, UnmetRow> rows =
                searches.findByIdIn(ids).stream().collect(Collectors.toMap(UnmetRow::id, row -> row));
        Map<UUID, List<CountRepository.Counted>> numbers =
                counts.of(ids).stream().collect(Collectors.groupingBy(CountRepository.Counted::searchId));
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> view(row, numbers.getOrDefault(row.id(), List.of()), language))
                .toList();
    }

    private View view(UnmetRow row, List<CountRepository.Counted> counted, Language language) {
        List<String> weeks = counted.stream().map(one -> one.week()).sorted().toList();
        return new View(
                row.id(),
                row.words(),
                counted.stream().mapToLong(CountRepository.Counted::number).sum(),
                weeks.getFirst(),
                weeks.getLast(),
                provinces(counted),
                row.state(),
                proposals.of(row.words()).stream()
                        .map(near ->
                                new Proposal(near.conceptId(), label(near.conceptId(), language), why(near, language)))
                        .toList(),
                row.conceptId() == null ? null : new ConceptView(row.conceptId(), label(row.conceptId(), language)));
    }

    /** One person in a province could be recognised by it; those of provinces with fewer than five stand together. */
    private static List<InProvince> provinces(List<CountRepository.Counted> counted) {
        Map<String, Long> sums = counted.stream()
                .collect(Collectors.groupingBy(
                        one -> one.province(), Collectors.summingLong(CountRepository.Counted::number)));
        Map<String, Long> told = new HashMap<>();
        sums.forEach((province, persons) -> told.merge(
                province.isEmpty() || persons >= CountUnmet.PERSONS ? province : ELSEWHERE, persons, Long::sum));
        return told.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(sum -> new InProvince(sum.getKey().isEmpty() ? null : sum.getKey(), sum.getValue()))
                .toList();
    }

    private String why(Neighbours.Neighbour near, Language language) {
        String key = "search-words.why." + near.why().name().toLowerCase(Locale.ROOT);
        return messages.text(language, key, near.label());
    }

    /** The preferred label of a concept; its id when the vocabulary no longer has it. */
    String label(String concept, Language language) {
        return vocabulary
                .current()
                .byId(concept)
                .map(one -> one.label(org.wisselwerk.vocabulary.text.Language.of(language.code())))
                .orElse(concept);
    }
}
