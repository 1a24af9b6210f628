package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.AnswerLinks;
import org.wisselwerk.collaboration.CollaborationNews.News;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Language;

/** Writes to people about a collaboration, at once: what asks something of them, or ends it. */
@Singleton
class WriteToPartner {

    private final TopicMail mail;
    private final Organisations organisations;
    private final Listings listings;
    private final TitleInLetter titles;
    private final AnswerLinks links;

    WriteToPartner(
            TopicMail mail, Organisations organisations, Listings listings, TitleInLetter titles, AnswerLinks links) {
        this.mail = mail;
        this.organisations = organisations;
        this.listings = listings;
        this.titles = titles;
        this.links = links;
    }

    /**
     * What to write about.
     *
     * @param kind of letter
     * @param organisation for which the readers are told
     * @param other about whom
     * @param listing the leading one
     * @param until the last day before the clock acts, null where the letter does not name it
     * @param page where it is, for each reader
     */
    record Matter(
            String kind,
            String occasion,
            UUID organisation,
            UUID other,
            @Nullable UUID listing,
            @Nullable LocalDate until,
            Function<UUID, String> page) {}

    void write(News news, UUID organisation, String occasion, List<UUID> readers) {
        String kind = kind(news.event());
        if (kind != null) {
            write(
                    new Matter(
                            kind,
                            occasion,
                            organisation,
                            news.opposite(organisation),
                            news.listing(),
                            null,
                            reader -> page(news, reader)),
                    readers);
        }
    }

    void write(Matter matter, List<UUID> readers) {
        write(matter, readers, _ -> List.of());
    }

    /** @param items a list in the letter, in the language of its reader */
    void write(Matter matter, List<UUID> readers, Function<Language, List<Letter.Item>> items) {
        if (readers.isEmpty()) {
            return;
        }
        Map<UUID, Organisation> both = organisations.byIds(List.of(matter.organisation(), matter.other()));
        ListingHeading listing = matter.listing() == null
                ? null
                : listings.headings(List.of(matter.listing())).get(matter.listing());
        String title = listing == null ? null : listing.titleFor(matter.organisation());
        for (UUID reader : readers) {
            mail.write(
                    List.of(reader),
                    Topic.COLLABORATIONS,
                    recipient -> Letter.of(matter.kind(), recipient, matter.occasion())
                            .with("other", name(both, matter.other()))
                            .with("organisation", name(both, matter.organisation()))
                            .with("until", day(matter.until(), recipient.language()))
                            .with("listing", titles.in(recipient.language(), title))
                            .listing(items.apply(recipient.language()))
                            .leadingTo(matter.page().apply(reader)));
        }
    }

    /** Where to answer at once what asks for an answer, and where to say how it was; else the room. */
    private String page(News news, UUID reader) {
        boolean asks = news.event() == Happened.PROPOSED || news.event() == Happened.COUNTERED;
        String room = "/samenwerking/" + news.collaboration();
        return (asks ? links.issue(news.collaboration(), reader) : Optional.<String>empty())
                .map(token -> "/antwoord/" + token)
                .orElse(news.event() == Happened.COMPLETED ? room + "/opvolging" : room);
    }

    private static String day(@Nullable LocalDate day, Language language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
    }

    private static String name(Map<UUID, Organisation> both, UUID id) {
        return Objects.requireNonNull(both.get(id)).name();
    }

    /** The texts of a letter, null for what is not worth one. */
    private static @Nullable String kind(Happened event) {
        return switch (event) {
            case PROPOSED, COUNTERED, ACCEPTED, SIGNED, AGREED, LAPSED, COMPLETED, TERMINATED ->
                "collaboration-" + event.code();
            case DECLINED, WITHDRAWN, EXPIRED -> "collaboration-ended";
            case REVISED,
                    ANSWERED,
                    WORDED,
                    WORDS_ACCEPTED,
                    STARTED,
                    LABELLED,
                    PEOPLE_CHANGED,
                    CONFIRMED,
                    EVALUATED,
                    CLOSED -> null;
        };
    }
}
