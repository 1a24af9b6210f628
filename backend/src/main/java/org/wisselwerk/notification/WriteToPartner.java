package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.CollaborationNews.News;
import org.wisselwerk.collaboration.Happened;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.mail.Letter;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** Writes to people about a collaboration, at once: what asks something of them, or ends it. */
@Singleton
class WriteToPartner {

    private final TopicMail mail;
    private final Organisations organisations;
    private final Listings listings;

    WriteToPartner(TopicMail mail, Organisations organisations, Listings listings) {
        this.mail = mail;
        this.organisations = organisations;
        this.listings = listings;
    }

    void write(News news, UUID organisation, List<UUID> readers) {
        String kind = kind(news.event());
        if (kind == null || readers.isEmpty()) {
            return;
        }
        UUID other = news.opposite(organisation);
        Map<UUID, Organisation> both = organisations.byIds(List.of(organisation, other));
        UUID about = news.listing();
        String title = about == null
                ? ""
                : listings.byId(about)
                        .map(Listing::content)
                        .map(content -> content.title())
                        .orElse("");
        mail.write(
                readers,
                Topic.COLLABORATIONS,
                recipient -> Letter.of(kind, recipient, "step:" + news.id())
                        .with("other", name(both, other))
                        .with("organisation", name(both, organisation))
                        .with("listing", title)
                        .leadingTo("/samenwerking/" + news.collaboration()));
    }

    private static String name(Map<UUID, Organisation> both, UUID id) {
        return Objects.requireNonNull(both.get(id)).name();
    }

    /** The texts of a letter, null for what is not worth one. */
    private static @Nullable String kind(Happened event) {
        return switch (event) {
            case PROPOSED, COUNTERED, ACCEPTED, AGREED -> "collaboration-" + event.code();
            case DECLINED, WITHDRAWN, EXPIRED, LAPSED, TERMINATED -> "collaboration-ended";
            case REVISED, ANSWERED, WORDED, WORDS_ACCEPTED, SIGNED, STARTED, CONFIRMED, COMPLETED, EVALUATED, CLOSED ->
                null;
        };
    }
}
