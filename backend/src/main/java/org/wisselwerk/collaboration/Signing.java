package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides on signatures. */
final class Signing {

    private Signing() {}

    /**
     * What a signature is given on.
     *
     * @param revision that the signer has seen
     * @param sha256 of the text of that revision, as the signer has seen it
     * @param by the signer's account
     */
    record Seen(int revision, String sha256, UUID by) {}

    /**
     * A listing, as a signature finds it.
     *
     * @param free places over the period of the terms, null when they are not limited
     * @param hidden by an administrator
     */
    record Room(UUID listing, @Nullable Integer free, boolean hidden) {}

    /**
     * The second signature on the same revision makes the agreement.
     *
     * @param verified the organisations that are verified
     * @param missingPapers codes of what is compulsory and not there
     * @param rooms of every listing of the collaboration, read under the lock
     */
    static Decision sign(
            Collaboration c,
            Side side,
            Seen seen,
            Set<UUID> verified,
            List<String> missingPapers,
            List<Room> rooms,
            Moment moment) {
        return Rules.obstacle(c, Transition.SIGN, new Actor.Coordinator(side))
                .or(() -> unready(c, verified, missingPapers, hidden(rooms)))
                .or(() -> revisionChanged(c, seen))
                .or(() -> tooFew(c, rooms))
                .map(Decision::refused)
                .orElseGet(() -> signed(c, side, seen, moment));
    }

    /** What keeps both from signing, as far as it is known before somebody does: places are counted under the lock. */
    static Optional<Obstacle> unready(
            Collaboration c, Set<UUID> verified, List<String> missingPapers, Set<UUID> hiddenListings) {
        return unverified(c, verified)
                .or(() -> expectationsOpen(c))
                .or(() -> papersMissing(missingPapers))
                .or(() -> listingHidden(c, hiddenListings));
    }

    private static Set<UUID> hidden(List<Room> rooms) {
        return rooms.stream().filter(Room::hidden).map(Room::listing).collect(Collectors.toSet());
    }

    private static Decision signed(Collaboration c, Side side, Seen seen, Moment moment) {
        boolean second = !c.signatures().isEmpty();
        Signature signature = new Signature(side, seen.revision(), seen.sha256(), moment.now(), seen.by());
        Collaboration next = c.signed(second ? State.AGREED : State.ALIGNING, signature);
        return second
                ? Decision.made(next, Step.of(Happened.SIGNED, side), Step.of(Happened.AGREED, side))
                : Decision.made(next, Step.of(Happened.SIGNED, side));
    }

    private static Optional<Obstacle> unverified(Collaboration c, Set<UUID> verified) {
        return java.util.stream.Stream.of(c.asking(), c.offering())
                .map(Party::organisation)
                .filter(organisation -> !verified.contains(organisation))
                .findFirst()
                .map(Obstacle.NotVerified::new);
    }

    private static Optional<Obstacle> expectationsOpen(Collaboration c) {
        List<UUID> open = c.openRequirements().stream().map(Expectation::id).toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.ExpectationsOpen(open));
    }

    private static Optional<Obstacle> papersMissing(List<String> missing) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.PapersMissing(missing));
    }

    private static Optional<Obstacle> listingHidden(Collaboration c, Set<UUID> hidden) {
        return c.listings().stream().filter(hidden::contains).findFirst().map(Obstacle.ListingHidden::new);
    }

    private static Optional<Obstacle> revisionChanged(Collaboration c, Seen seen) {
        boolean same = seen.revision() == c.terms().revision()
                && seen.sha256().equals(RevisionText.of(c).sha256());
        return same ? Optional.empty() : Optional.of(new Obstacle.RevisionChanged(seen.revision()));
    }

    private static Optional<Obstacle> tooFew(Collaboration c, List<Room> rooms) {
        for (Room room : rooms) {
            if (room.free() != null && room.free() < c.terms().places()) {
                return Optional.of(new Obstacle.NotEnoughPlaces(room.listing(), room.free()));
            }
        }
        return Optional.empty();
    }
}
