package org.wisselwerk.matching;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Commitment;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.words.Demands;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.matching.words.ListingText;
import org.wisselwerk.matching.words.Tagged;
import org.wisselwerk.organisation.Recognition;
import org.wisselwerk.vocabulary.text.Language;

/** Turns what the database knows of a listing into what ranking knows of it. */
class FactsReader {

    private final ListingReader reader;

    FactsReader(ListingReader reader) {
        this.reader = reader;
    }

    /** The description, tagged as {@link #read(Profile, Tagged)} takes it. */
    Tagged description(Profile profile) {
        return reader.description(text(profile));
    }

    Facts read(Profile profile) {
        return read(profile, description(profile));
    }

    /** The same for who needs the description tagged for something else too. */
    Facts read(Profile profile, Tagged description) {
        Listing listing = profile.listing();
        ListingContent content = listing.content();
        return new Facts(
                content.direction(),
                content.kind(),
                content.language(),
                reader.read(text(profile), description),
                new Facts.Where(content.municipality(), listing.province(), listing.point(), content.radiusKm()),
                new Facts.When(content.period(), Set.copyOf(content.weekdays()), number(content.hoursPerWeek())),
                audience(content),
                new Facts.Room(content.places(), taken(listing.committed())),
                particulars(profile),
                new Facts.Standing(profile.organisation().verified(), profile.answerDays(), profile.asked()));
    }

    private static ListingText text(Profile profile) {
        ListingContent content = profile.listing().content();
        Details details = content.details();
        String subject = details instanceof Details.DualTeacher teacher ? teacher.subject() : null;
        Set<Theme> themes = details instanceof Details.ProfessionalDevelopment course
                ? new LinkedHashSet<>(course.themes())
                : Set.of();
        return new ListingText(
                Language.of(content.language()),
                content.title(),
                content.description(),
                content.competences(),
                subject,
                themes,
                profile.organisation().name());
    }

    private static String text(ListingContent content) {
        return content.title() + ". " + content.description();
    }

    private static Facts.Audience audience(ListingContent content) {
        String text = text(content);
        OptionalInt youngest = content.direction() == Direction.OFFER ? Demands.youngest(text) : OptionalInt.empty();
        OptionalInt oldest = content.direction() == Direction.NEED ? Demands.oldest(text) : OptionalInt.empty();
        return new Facts.Audience(
                Set.copyOf(content.studyDomains()),
                Set.copyOf(content.finality()),
                Set.copyOf(content.grades()),
                content.specialNeeds(),
                Demands.onlyGrades(text),
                youngest.isPresent() ? youngest.getAsInt() : null,
                oldest.isPresent() ? oldest.getAsInt() : null);
    }

    private static Facts.Particulars particulars(Profile profile) {
        ListingContent content = profile.listing().content();
        return switch (content.details()) {
            case Details.DualTeacher teacher ->
                new Facts.Particulars(teacher.statute(), teacher.pedagogicalDiploma(), null, null, null, null, false);
            case Details.Equipment equipment ->
                new Facts.Particulars(null, null, equipment.mode(), null, null, null, false);
            case Details.ProfessionalDevelopment course ->
                new Facts.Particulars(
                        null,
                        null,
                        null,
                        course.focus(),
                        null,
                        Demands.forLeaders(content.title(), content.description()),
                        Demands.isOnline(text(content) + ' ' + course.format()));
            case Details.InternshipPlace place -> Facts.Particulars.NONE;
            case Details.DualLearningPlace place ->
                new Facts.Particulars(null, null, null, null, recognised(profile), null, false);
            case Details.GuestLesson lesson ->
                new Facts.Particulars(null, null, null, null, null, null, Demands.isOnline(text(content)));
            case Details.CompanyVisit visit -> Facts.Particulars.NONE;
            case Details.ExternalAssignment assignment -> Facts.Particulars.NONE;
        };
    }

    /** Only of who offers a place: a school needs none. */
    private static Facts.@Nullable Recognised recognised(Profile profile) {
        Recognition recognition = profile.organisation().recognition();
        return recognition == null || profile.listing().direction() == Direction.NEED
                ? null
                : new Facts.Recognised(recognition.until());
    }

    private static List<Facts.Taken> taken(List<Commitment> committed) {
        return committed.stream()
                .map(one -> new Facts.Taken(one.period().from(), one.period().to(), one.places()))
                .toList();
    }

    private static @Nullable Double number(@Nullable BigDecimal hours) {
        return hours == null ? null : hours.doubleValue();
    }
}
