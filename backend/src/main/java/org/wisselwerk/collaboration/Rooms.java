package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;

/** What features beside the agreement may know of a collaboration, and the lock under which they write. */
@Singleton
public class Rooms {

    private final CollaborationStore store;
    private final CollaborationRepository collaborations;
    private final CollaborationViews views;
    private final Clock clock;

    Rooms(CollaborationStore store, CollaborationRepository collaborations, CollaborationViews views, Clock clock) {
        this.store = store;
        this.collaborations = collaborations;
        this.views = views;
        this.clock = clock;
    }

    /** One expectation, as both agreed on it. */
    public record Agreed(UUID id, String code, ExpectationTheme theme, String title, String words) {}

    /** Where a collaboration belongs in statistics: what its leading listing said when it was proposed. */
    public record Place(@Nullable String province, List<Sector> sectors) {}

    public Optional<Collaboration> find(UUID id) {
        return store.find(id).map(CollaborationStore.Stored::collaboration);
    }

    public List<Collaboration> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.whole(collaborations.findByIdIn(ids)).stream()
                        .map(CollaborationStore.Stored::collaboration)
                        .toList();
    }

    /** Of one that there is. */
    public Place place(UUID id) {
        CollaborationRow.Setting setting = store.find(id).orElseThrow().setting();
        return new Place(setting.province(), setting.sectors());
    }

    /** Those that were agreed, whatever came of them, and did not end before this day: at most a thousand. */
    public List<Collaboration> agreedOf(Collection<UUID> organisations, LocalDate endedFrom) {
        return organisations.isEmpty()
                ? List.of()
                : store.whole(collaborations.agreedOf(organisations, endedFrom)).stream()
                        .map(CollaborationStore.Stored::collaboration)
                        .toList();
    }

    /**
     * What an organisation has open.
     *
     * @param organisations that it asked or that asked it, and with which it is not agreed yet
     * @param listings of anybody on which it has something open, agreed or not
     */
    public record Engaged(Set<UUID> organisations, Set<UUID> listings) {}

    /** Of at most {@link OpenRooms#MOST} collaborations. */
    public Engaged engaged(UUID organisation) {
        List<CollaborationRow> open = collaborations.openOf(organisation, OpenRooms.MOST).stream()
                .filter(row -> row.state().open())
                .toList();
        return new Engaged(
                open.stream()
                        .filter(row -> !row.state().agreed())
                        .flatMap(row -> Stream.of(row.askingId(), row.offeringId()))
                        .filter(party -> !party.equals(organisation))
                        .collect(Collectors.toSet()),
                open.stream()
                        .flatMap(row -> Stream.of(row.askingListingId(), row.offeringListingId()))
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()));
    }

    /** Locked until the caller's transaction ends: whoever writes in a room does so one after the other. */
    public Optional<Collaboration> lock(UUID id) {
        return store.lock(id).map(CollaborationStore.Stored::collaboration);
    }

    /**
     * Notes that somebody of either side wrote in the room: a message, a paper, a visit. In the transaction that wrote it.
     * Talks in which both do so do not lapse.
     */
    public void wrote(UUID id) {
        store.wrote(id, Moment.of(clock));
    }

    /** A collaboration, and on which side a member of one of its two organisations stands. */
    public record Seat(Collaboration collaboration, Side side) {}

    /**
     * Where a member of one of the two organisations stands.
     *
     * @param organisation for whom the caller acts, null when only one of the two can be meant
     * @throws Refusal 404 for anybody else: they may not even know that it exists
     */
    public Seat seat(Caller caller, UUID id, @Nullable UUID organisation) {
        Collaboration c = find(id).orElseThrow(Refusal::notFound);
        Side side = sideOf(caller, c, organisation);
        if (side == null) {
            throw Refusal.notFound();
        }
        return new Seat(c, side);
    }

    /** On which side a member of one of the two organisations stands; null for anybody else. */
    public @Nullable Side sideOf(Caller caller, Collaboration c, @Nullable UUID organisation) {
        return Sides.of(caller, c, organisation);
    }

    /** The transitions that the caller may ask for now: what a refusal names. */
    public List<String> allowed(UUID id, Side side, Caller caller) {
        return store.find(id).map(stored -> views.allowed(stored, side, caller)).orElse(List.of());
    }

    /** What both agreed on, in the order of the template; nothing that is still open. */
    public static List<Agreed> agreed(Collaboration c, Language language) {
        return c.expectations().stream()
                .filter(item -> item.status() == Expectation.Status.ALIGNED && item.agreed() != null)
                .map(item -> new Agreed(
                        item.id(),
                        item.item().code(),
                        item.item().theme(),
                        item.item().question().title().in(language),
                        Objects.requireNonNull(AnswerText.of(item.agreed(), item.form(), language))))
                .toList();
    }
}
