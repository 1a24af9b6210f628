package org.wisselwerk.listing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a listing is called, for those who only name it: its title goes to who may read it, see {@link ListingAudience}. */
public final class ListingHeading {

    private final ListingHeadingRow row;

    ListingHeading(ListingHeadingRow row) {
        this.row = row;
    }

    public UUID id() {
        return row.id();
    }

    public Direction direction() {
        return row.direction();
    }

    public Kind kind() {
        return row.kind();
    }

    /** By an administrator. */
    public boolean hidden() {
        return row.state() == ListingState.HIDDEN;
    }

    /** Which of them an administrator has hidden. */
    public static Set<UUID> hidden(Collection<ListingHeading> headings) {
        return headings.stream()
                .filter(ListingHeading::hidden)
                .map(ListingHeading::id)
                .collect(Collectors.toSet());
    }

    /** For people of one of the organisations that collaborate on it, or of its own; null when it is not for them now. */
    public @Nullable String titleFor(UUID organisation) {
        return title(row.organisationId().equals(organisation) ? ListingAudience.OWN : ListingAudience.PARTY);
    }

    /** For what all who collaborate on it read alike; null when it is not for all of them now. */
    public @Nullable String titleForParties() {
        return title(ListingAudience.PARTY);
    }

    /** For who reported it; null when it is being rewritten. */
    public @Nullable String titleForReporter() {
        return title(ListingAudience.REPORTER);
    }

    private @Nullable String title(ListingAudience reader) {
        return reader.sees(row.state(), false) ? row.title() : null;
    }
}
