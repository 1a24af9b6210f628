package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.notification.NotificationView.AboutCollaboration;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/** The lines of a digest: listings, and collaborations that have gone quiet. */
@Singleton
class DigestItems {

    private static final int MOST = 20;

    private final Listings listings;
    private final NotificationViews views;
    private final Messages messages;

    DigestItems(Listings listings, NotificationViews views, Messages messages) {
        this.listings = listings;
        this.views = views;
        this.messages = messages;
    }

    /** What there still is of what the notifications are about. */
    class Known {

        private final List<Letter.Item> found;
        private final List<AboutCollaboration> quiet;

        private Known(List<Letter.Item> found, List<AboutCollaboration> quiet) {
            this.found = found;
            this.quiet = quiet;
        }

        boolean any() {
            return !found.isEmpty() || !quiet.isEmpty();
        }

        /** What was quiet first. */
        List<Letter.Item> in(Language language) {
            String question = messages.text(language, "digest.how-it-goes");
            Stream<Letter.Item> rooms =
                    quiet.stream().map(room -> new Letter.Item(room.other(), question, "/samenwerking/" + room.id()));
            return Stream.concat(rooms, found.stream()).limit(MOST).toList();
        }
    }

    Known of(List<NotificationRow> news) {
        Map<UUID, Listing> about =
                listings
                        .byIds(news.stream()
                                .map(NotificationRow::subjectId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Listing::id, Function.identity()));
        List<Letter.Item> found = news.stream()
                .map(NotificationRow::subjectId)
                .distinct()
                .filter(about::containsKey)
                .flatMap(id -> Stream.ofNullable(about.get(id)))
                .map(DigestItems::item)
                .toList();
        Map<UUID, AboutCollaboration> quiet = new LinkedHashMap<>();
        views.views(news.stream()
                        .filter(row -> row.kind() == NotificationKind.COLLABORATION)
                        .toList())
                .forEach(view -> {
                    AboutCollaboration room = view.collaboration();
                    if (room != null) {
                        quiet.put(room.id(), room);
                    }
                });
        return new Known(found, List.copyOf(quiet.values()));
    }

    private static Letter.Item item(Listing listing) {
        String where = listing.content().municipality();
        return new Letter.Item(listing.content().title(), where == null ? "" : where, "/aanbod/" + listing.id());
    }
}
