package org.wisselwerk.listing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Point;

/**
 * A listing as it is stored. {@code version} counts what people write, {@code indexVersion} all that search shows: what
 * raises the first raises the second.
 */
@MappedEntity("listing")
record ListingRow(
        @Id UUID id,
        UUID organisationId,
        String source,
        String ref,
        Direction direction,
        Kind kind,
        String title,
        String description,
        String language,
        @Nullable String postcode,
        @Nullable String municipality,
        @Nullable String province,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer radiusKm,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @TypeDef(type = DataType.JSON) List<Weekday> weekdays,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable Integer places,
        @TypeDef(type = DataType.JSON) List<StudyDomain> studyDomains,
        @TypeDef(type = DataType.JSON) List<Finality> finality,
        @TypeDef(type = DataType.JSON) List<Integer> grades,
        @Nullable Boolean specialNeeds,
        @TypeDef(type = DataType.JSON) List<String> competences,
        String details,
        @Nullable @TypeDef(type = DataType.JSON) Contact contact,
        @TypeDef(type = DataType.JSON) List<Sector> sectors,
        ListingState state,
        @Nullable String stateReason,
        long version,
        long indexVersion,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate lastDay) {

    /** What places, sectors and clock say about a content; kept beside it. */
    record Setting(@Nullable Place place, List<Sector> sectors, Instant at, LocalDate today) {}

    static ListingRow first(
            UUID id,
            UUID organisation,
            String source,
            String ref,
            ListingContent content,
            Setting setting,
            ListingState state) {
        boolean opens = state == ListingState.PUBLISHED;
        Instant published = opens ? setting.at() : null;
        LocalDate opened = opens ? setting.today() : null;
        return of(id, organisation, source, ref, content, setting, state, null, 0, 0, setting.at(), published, opened);
    }

    /** The same listing saying something else, in another state perhaps; both versions go up. */
    ListingRow with(
            UUID organisation,
            ListingContent content,
            Setting setting,
            ListingState nextState,
            @Nullable String reason) {
        boolean first = nextState == ListingState.PUBLISHED && publishedAt == null;
        boolean opens =
                nextState == ListingState.PUBLISHED && state != ListingState.PUBLISHED && state != ListingState.PAUSED;
        return of(
                id,
                organisation,
                source,
                ref,
                content,
                setting,
                nextState,
                reason,
                version + 1,
                indexVersion + 1,
                createdAt,
                first ? setting.at() : publishedAt,
                opens ? setting.today() : openedOn);
    }

    /** Whether search ever showed something new that nobody wrote, as when places were held or let go. */
    boolean touched() {
        return indexVersion > version;
    }

    ListingContent content() {
        return new ListingContent(
                direction,
                kind,
                title,
                description,
                language,
                postcode,
                municipality,
                radiusKm,
                period(),
                weekdays,
                hoursPerWeek == null ? null : hoursPerWeek.stripTrailingZeros(),
                places,
                studyDomains,
                finality,
                grades,
                specialNeeds,
                competences,
                DetailsFormat.fromJson(kind, details),
                contact);
    }

    @Nullable
    Period period() {
        return periodFrom == null && periodTo == null ? null : new Period(periodFrom, periodTo);
    }

    @Nullable
    Point point() {
        return lat == null || lon == null ? null : new Point(lat, lon);
    }

    private static ListingRow of(
            UUID id,
            UUID organisation,
            String source,
            String ref,
            ListingContent content,
            Setting setting,
            ListingState state,
            @Nullable String stateReason,
            long version,
            long indexVersion,
            Instant createdAt,
            @Nullable Instant publishedAt,
            @Nullable LocalDate openedOn) {
        Place place = setting.place();
        Point point = place == null ? null : place.point();
        Period period = content.period();
        return new ListingRow(
                id,
                organisation,
                source,
                ref,
                content.direction(),
                content.kind(),
                content.title(),
                content.description(),
                content.language(),
                content.postcode(),
                content.municipality(),
                place == null ? null : place.province().code(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                content.radiusKm(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                content.weekdays(),
                content.hoursPerWeek(),
                content.places(),
                content.studyDomains(),
                content.finality(),
                content.grades(),
                content.specialNeeds(),
                content.competences(),
                DetailsFormat.toJson(content.details()),
                content.contact(),
                setting.sectors(),
                state,
                stateReason,
                version,
                indexVersion,
                createdAt,
                setting.at(),
                publishedAt,
                openedOn,
                openedOn == null ? null : ListingLife.lastDay(period, openedOn));
    }
}
