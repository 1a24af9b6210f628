package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** The labels of pupils in a collaboration, for features beside it. */
@Singleton
public class PupilLabels {

    private final Organisations organisations;
    private final CollaborationViews views;

    PupilLabels(Organisations organisations, CollaborationViews views) {
        this.organisations = organisations;
        this.views = views;
    }

    /** The side that writes them. */
    public Side school(Collaboration c) {
        Map<UUID, Organisation> both = organisations.byIds(
                List.of(c.asking().organisation(), c.offering().organisation()));
        return Pupils.side(
                Objects.requireNonNull(both.get(c.asking().organisation())).type(),
                Objects.requireNonNull(both.get(c.offering().organisation())).type());
    }

    /** Whether a side may see them now. */
    public boolean shownTo(Collaboration c, Side side) {
        return views.showsPupils(c, side);
    }

    /** Those that a side may see, empty when it may not. */
    public List<String> seenBy(Collaboration c, Side side) {
        return shownTo(c, side) ? c.termsNow().arrangement().pupils() : List.of();
    }
}
