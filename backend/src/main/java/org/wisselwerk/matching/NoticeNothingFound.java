package org.wisselwerk.matching;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.rank.Question;
import org.wisselwerk.matching.words.Understood;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.ClientAddress;

/**
 * Tells of searches whose words found nothing, be it that there were other listings of the kind named beside them. Not
 * of those that found something once radius, period or kind were let go, nor of those that the database answered: they
 * say something about supply, or about us, and nothing about words.
 */
@Singleton
class NoticeNothingFound {

    /** In letters. Who types more writes a text, and no question for a thing. */
    private static final int LONGEST = 200;

    private final ApplicationEventPublisher<NothingFound> events;
    private final Places places;

    NoticeNothingFound(ApplicationEventPublisher<NothingFound> events, Places places) {
        this.events = events;
        this.places = places;
    }

    /** @param near the postcode of the centre of the radius, as it was given */
    void look(HttpRequest<?> request, Caller caller, Search asked, Found found, @Nullable String near) {
        Understood understood = found.understood();
        if (understood == null || found.answered() || found.degraded() || !isAboutWords(asked, understood)) {
            return;
        }
        Filters left = asked.filters().withoutDistance().withoutPeriod().withoutKinds();
        boolean doubtful = found.total() > 0 || !left.equals(Filters.NONE);
        String person =
                caller.id() == null ? ClientAddress.of(request) : caller.id().toString();
        events.publishEvent(new NothingFound(
                asked.text(), doubtful, province(understood.question().place(), near), person));
    }

    /** Who refuses a reading of the words wants their letters, not what they mean. */
    private static boolean isAboutWords(Search asked, Understood understood) {
        return asked.paging().page() == 0
                && asked.literal().isEmpty()
                && asked.text().length() <= LONGEST
                && !understood.question().things().isEmpty();
    }

    private @Nullable Province province(Question.@Nullable PlaceWish wish, @Nullable String near) {
        return Stream.of(wish == null ? null : wish.postcode(), near)
                .filter(Objects::nonNull)
                .flatMap(postcode -> places.byPostcode(postcode.strip()).stream())
                .map(Place::province)
                .findFirst()
                .orElse(null);
    }
}
