package org.wisselwerk.matching;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.alert.Bits;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.gate.Gate;
import org.wisselwerk.place.Box;
import org.wisselwerk.place.Point;

/**
 * A search that somebody saved.
 *
 * @param parameters as the search API takes them, with their values
 * @param gate as {@link GateFormat} writes it
 * @param directions as {@link org.wisselwerk.matching.alert.Bits}, like kinds and study domains
 * @param south to {@code east}: the box around its place, null when it names none as a filter
 */
@MappedEntity("saved_search")
record SavedSearchRow(
        @Id UUID id,
        UUID accountId,
        @Nullable UUID organisationId,
        @TypeDef(type = DataType.JSON) Map<String, List<String>> parameters,
        String gate,
        int directions,
        int kinds,
        int studyDomains,
        @Nullable Double south,
        @Nullable Double north,
        @Nullable Double west,
        @Nullable Double east,
        Instant createdAt) {

    /** The same search of the same person, as it is understood now. */
    SavedSearchRow understood(Filters filters, Gate words) {
        Point near = filters.near();
        Box box = near == null ? null : near.around(filters.radiusKm());
        return new SavedSearchRow(
                id,
                accountId,
                organisationId,
                parameters,
                GateFormat.write(words).toString(),
                Bits.of(filters.directions()),
                Bits.of(filters.kinds()),
                Bits.of(filters.studyDomains()),
                box == null ? null : box.south(),
                box == null ? null : box.north(),
                box == null ? null : box.west(),
                box == null ? null : box.east(),
                createdAt);
    }

    /** Not understood yet. */
    static SavedSearchRow of(
            UUID id,
            UUID account,
            @Nullable UUID organisation,
            Map<String, List<String>> parameters,
            Instant createdAt) {
        return new SavedSearchRow(
                id,
                account,
                organisation,
                parameters,
                "{}",
                Bits.ALL,
                Bits.ALL,
                Bits.ALL,
                null,
                null,
                null,
                null,
                createdAt);
    }
}
