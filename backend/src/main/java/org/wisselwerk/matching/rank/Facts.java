package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.place.Point;

/** All that ranking knows of a listing. Null and empty always mean "not said". Kept in the index as it is. */
public record Facts(
        Direction direction,
        Kind kind,
        String language,
        Wording wording,
        Where where,
        When when,
        Audience audience,
        Room room,
        Particulars particulars,
        Standing standing) {

    /** @param radiusKm on a need how far it reaches; on an offer how far it travels, 0 = it stays where it is */
    public record Where(
            @Nullable String municipality,
            @Nullable String province,
            @Nullable Point point,
            @Nullable Integer radiusKm) {}

    public record When(
            @Nullable Period period,
            Set<Weekday> weekdays,
            @Nullable Double hoursPerWeek) {}

    /**
     * Whom it addresses.
     *
     * @param onlyGrades grades outside of which the text excludes; empty when it excludes none
     * @param youngest age that the text demands without exception
     * @param oldest age of its pupils as the text tells it
     */
    public record Audience(
            Set<StudyDomain> studyDomains,
            Set<Finality> finalities,
            Set<Integer> grades,
            @Nullable Boolean specialNeeds,
            Set<Integer> onlyGrades,
            @Nullable Integer youngest,
            @Nullable Integer oldest) {}

    /** @param taken what agreed collaborations hold */
    public record Room(@Nullable Integer places, List<Taken> taken) {}

    public record Taken(@Nullable LocalDate from, @Nullable LocalDate to, int places) {}

    /**
     * What only some kinds have.
     *
     * @param recognised of an offered dual place: that its organisation is recognised for dual learning; null where
     *     nobody has said so
     * @param forLeaders of professional development: true for those who lead a school, false for teachers, null where
     *     the text speaks of both or of neither
     * @param online as the text tells it: it can be followed from anywhere
     */
    public record Particulars(
            Details.@Nullable Statute statute,
            @Nullable Boolean pedagogicalDiploma,
            Details.@Nullable Mode mode,
            Details.@Nullable Focus focus,
            @Nullable Recognised recognised,
            @Nullable Boolean forLeaders,
            boolean online) {

        public static final Particulars NONE = new Particulars(null, null, null, null, null, null, false);
    }

    /** @param until the last day, null when it has no end */
    public record Recognised(@Nullable LocalDate until) {}

    /**
     * How it and its organisation stand with others.
     *
     * @param answerDays median days to an answer, shrunk towards the mean of all; null for a newcomer
     * @param timesAsked proposals that wait on it: among equals the least asked comes first
     */
    public record Standing(boolean verified, @Nullable Double answerDays, int timesAsked) {}

    Facts with(Wording other) {
        return new Facts(direction, kind, language, other, where, when, audience, room, particulars, standing);
    }

    Facts with(Where other) {
        return new Facts(direction, kind, language, wording, other, when, audience, room, particulars, standing);
    }

    Facts with(When other) {
        return new Facts(direction, kind, language, wording, where, other, audience, room, particulars, standing);
    }

    Facts with(Audience other) {
        return new Facts(direction, kind, language, wording, where, when, other, room, particulars, standing);
    }

    Facts with(Room other) {
        return new Facts(direction, kind, language, wording, where, when, audience, other, particulars, standing);
    }

    Facts with(Particulars other) {
        return new Facts(direction, kind, language, wording, where, when, audience, room, other, standing);
    }

    Facts with(Standing other) {
        return new Facts(direction, kind, language, wording, where, when, audience, room, particulars, other);
    }

    boolean isOffer() {
        return direction == Direction.OFFER;
    }
}
