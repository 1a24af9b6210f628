package org.wisselwerk.collaboration;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened in collaborations that somebody should be told, for other features. */
@Singleton
public class CollaborationNews {

    /** What changes for the other side; words and answers are seen in the room. */
    private static final Set<Happened> WORTH_TELLING = EnumSet.of(
            Happened.PROPOSED,
            Happened.COUNTERED,
            Happened.ACCEPTED,
            Happened.DECLINED,
            Happened.WITHDRAWN,
            Happened.EXPIRED,
            Happened.LAPSED,
            Happened.REVISED,
            Happened.SIGNED,
            Happened.AGREED,
            Happened.LABELLED,
            Happened.PEOPLE_CHANGED,
            Happened.COMPLETED,
            Happened.TERMINATED);

    private final StepRepository steps;

    CollaborationNews(StepRepository steps) {
        this.steps = steps;
    }

    /**
     * One thing that happened.
     *
     * @param id of the step of the history, the same whenever it is asked for
     * @param side who did it, null for the clock or the platform
     * @param listing the leading one
     */
    @Introspected
    public record News(
            long id,
            UUID collaboration,
            Happened event,
            @Nullable Side side,
            UUID asking,
            UUID offering,
            @Nullable UUID askingListing,
            @Nullable UUID offeringListing) {

        /** The organisations that did not do it themselves. */
        public List<UUID> others() {
            return side == null ? List.of(asking, offering) : List.of(side == Side.ASKING ? offering : asking);
        }

        /** Whom it is about, for one of the two. */
        public UUID opposite(UUID organisation) {
            return organisation.equals(asking) ? offering : asking;
        }

        public @Nullable UUID listing() {
            return offeringListing == null ? askingListing : offeringListing;
        }
    }

    /** Who takes part in a collaboration. */
    @Introspected
    public record Parties(UUID id, UUID asking, UUID offering) {

        public UUID opposite(@Nullable UUID organisation) {
            return asking.equals(organisation) ? offering : asking;
        }
    }

    public List<Parties> parties(Collection<UUID> collaborations) {
        return collaborations.isEmpty() ? List.of() : steps.parties(collaborations);
    }

    /** What is worth telling of these collaborations since then, the oldest first. */
    public List<News> of(Collection<UUID> collaborations, Instant since) {
        Stream<News> all = collaborations.isEmpty() ? Stream.empty() : steps.news(collaborations, since).stream();
        return all.filter(news -> WORTH_TELLING.contains(news.event())).toList();
    }
}
