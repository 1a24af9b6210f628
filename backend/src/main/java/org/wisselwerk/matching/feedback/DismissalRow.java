package org.wisselwerk.matching.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Criterion;

/** A dismissal as it is stored; the two listings together are its key. */
@MappedEntity("dismissal")
record DismissalRow(
        @Id UUID listingId,
        UUID otherId,
        DismissalReason reason,
        @Nullable String text,
        Instant at,
        double score,
        @Nullable Integer position,
        @TypeDef(type = DataType.JSON) Map<String, Double> criteria,
        @Nullable String criterion,
        @Nullable Double criterionScore) {

    static DismissalRow of(Dismissal dismissal, Judgement judgement) {
        Map<String, Double> criteria = new TreeMap<>();
        judgement.criteria().forEach((criterion, score) -> criteria.put(criterion.code(), score));
        return of(dismissal, judgement.score(), judgement.position(), criteria);
    }

    /** For another reason, another criterion is to blame; what ranking thought stays. */
    DismissalRow saying(Dismissal dismissal) {
        return of(
                new Dismissal(listingId, otherId, dismissal.reason(), dismissal.text(), at), score, position, criteria);
    }

    Dismissal dismissal() {
        return new Dismissal(listingId, otherId, reason, text, at);
    }

    private static DismissalRow of(
            Dismissal dismissal, double score, @Nullable Integer position, Map<String, Double> criteria) {
        Criterion blamed = dismissal.reason().criterion();
        String code = blamed == null ? null : blamed.code();
        return new DismissalRow(
                dismissal.listing(),
                dismissal.other(),
                dismissal.reason(),
                dismissal.text(),
                dismissal.at(),
                score,
                position,
                criteria,
                code,
                code == null ? null : criteria.get(code));
    }
}
