package org.wisselwerk.calendar;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.calendar.CalendarEvent.When;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Ending;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;
import org.wisselwerk.platform.PublicAddress;
import org.wisselwerk.room.OwnRooms;
import org.wisselwerk.visit.DatedVisits;

/**
 * What an account finds in its calendar: when its collaborations begin and end, and their visits, with the title of the
 * listing and the name of the other organisation. No names of people, no labels, nothing that somebody wrote. What
 * would come after a collaboration ended is cancelled.
 */
@Singleton
class WriteCalendar {

    private static final String HOST = "@wisselwerk";

    private final OwnRooms own;
    private final DatedVisits visits;
    private final Listings listings;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Messages messages;
    private final PublicAddress address;

    WriteCalendar(
            OwnRooms own,
            DatedVisits visits,
            Listings listings,
            Organisations organisations,
            Accounts accounts,
            Messages messages,
            PublicAddress address) {
        this.own = own;
        this.visits = visits;
        this.listings = listings;
        this.organisations = organisations;
        this.accounts = accounts;
        this.messages = messages;
        this.address = address;
    }

    String of(UUID account) {
        Language language = accounts.language(account);
        Map<Collaboration, Side> rooms = own.of(account);
        Map<UUID, ListingHeading> titled = listings.headings(rooms.keySet().stream()
                .flatMap(c -> c.listings().stream())
                .distinct()
                .toList());
        Map<UUID, Organisation> named = organisations.byIds(rooms.keySet().stream()
                .flatMap(c -> Stream.of(c.asking().organisation(), c.offering().organisation()))
                .distinct()
                .toList());
        List<CalendarEvent> events = new ArrayList<>();
        Map<UUID, String> titles = rooms.entrySet().stream()
                .collect(Collectors.toMap(
                        room -> room.getKey().id(), room -> title(room.getKey(), room.getValue(), titled, named)));
        rooms.keySet().forEach(c -> events.addAll(days(c, String.valueOf(titles.get(c.id())), language)));
        visits.of(rooms.keySet())
                .forEach(
                        visit -> events.add(visit(visit, String.valueOf(titles.get(visit.collaboration())), language)));
        return CalendarText.of("Wisselwerk", events);
    }

    private List<CalendarEvent> days(Collaboration c, String title, Language language) {
        List<CalendarEvent> days = new ArrayList<>();
        if (c.terms().period().from() != null) {
            days.add(day(c, "start", c.terms().period().from(), title, language));
        }
        if (c.terms().period().to() != null) {
            days.add(day(c, "end", c.terms().period().to(), title, language));
        }
        return days;
    }

    private CalendarEvent day(Collaboration c, String what, LocalDate day, String title, Language language) {
        Ending ending = c.ending();
        boolean cancelled = ending != null && day.isAfter(ending.day());
        return new CalendarEvent(
                what + "-" + c.id() + HOST,
                cancelled ? 1 : 0,
                c.actedAt(),
                messages.text(language, "calendar." + what, title),
                address.of("/samenwerking/" + c.id()),
                cancelled,
                new When.Day(day));
    }

    private CalendarEvent visit(DatedVisits.Visit visit, String title, Language language) {
        return new CalendarEvent(
                "visit-" + visit.id() + HOST,
                visit.sequence(),
                visit.changed(),
                messages.text(language, "calendar.visit", title),
                address.of("/samenwerking/" + visit.collaboration() + "/bezoeken"),
                visit.cancelled(),
                new When.Time(visit.startsAt(), visit.startsAt().plus(Duration.ofMinutes(visit.minutes()))));
    }

    private static String title(
            Collaboration c, Side side, Map<UUID, ListingHeading> listings, Map<UUID, Organisation> organisations) {
        UUID leading = c.offering().listing() == null
                ? c.asking().listing()
                : c.offering().listing();
        ListingHeading listing = leading == null ? null : listings.get(leading);
        String title = listing == null ? null : listing.titleFor(c.party(side).organisation());
        String other = name(organisations.get(c.party(side.other()).organisation()));
        return title == null ? other : title + ", " + other;
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }
}
