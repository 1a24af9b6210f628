package org.wisselwerk.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.followup.HeldVisits;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.room.Participant;
import org.wisselwerk.visit.VisitsView.PupilView;
import org.wisselwerk.visit.VisitsView.ReportView;
import org.wisselwerk.visit.VisitsView.VisitView;

/** Shows visits to those who come into the room; what a pupil said only as far as the pupil lets it. */
@Singleton
class ReadVisits implements HeldVisits {

    private final VisitRepository visits;
    private final PupilRepository pupils;
    private final PupilLabels labels;
    private final Clock clock;

    ReadVisits(VisitRepository visits, PupilRepository pupils, PupilLabels labels, Clock clock) {
        this.visits = visits;
        this.pupils = pupils;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<LocalDate>> of(Collection<UUID> collaborations) {
        return visits.in(collaborations).stream()
                .filter(row -> row.state() == VisitState.HELD)
                .collect(Collectors.groupingBy(
                        VisitRow::collaborationId,
                        Collectors.mapping(
                                row -> BelgianTime.day(Objects.requireNonNull(row.startsAt())), Collectors.toList())));
    }

    VisitsView view(Participant reader) {
        Collaboration c = reader.collaboration();
        List<VisitRow> rows = visits.of(c.id());
        return new VisitsView(
                views(reader, rows),
                suggested(c, rows),
                reader.writes() && WriteVisit.open(c.state()),
                reader.writes() && reader.side() == labels.school(c) ? labels.seenBy(c, reader.side()) : List.of());
    }

    VisitView view(Participant reader, VisitRow row) {
        return views(reader, List.of(row)).getFirst();
    }

    /** As many as are still missing, from today on. */
    private List<LocalDate> suggested(Collaboration c, List<VisitRow> rows) {
        return WriteVisit.open(c.state())
                ? SuggestedVisits.missing(c.kind(), c.terms().period(), rows, clock.instant())
                : List.of();
    }

    private List<VisitView> views(Participant reader, List<VisitRow> rows) {
        Map<UUID, List<PupilRow>> said = rows.isEmpty()
                ? Map.of()
                : pupils.of(rows.stream().map(VisitRow::id).toList()).stream()
                        .collect(Collectors.groupingBy(PupilRow::visitId));
        boolean labelled = !said.isEmpty() && labels.shownTo(reader.collaboration(), reader.side());
        return rows.stream()
                .map(row -> new VisitView(
                        row.id(),
                        row.version(),
                        row.dropped(reader.collaboration().ending()) ? VisitState.CANCELLED : row.state(),
                        row.proposedBy(),
                        row.moments(),
                        row.startsAt(),
                        row.minutes(),
                        row.place(),
                        row.who(),
                        report(row),
                        said.getOrDefault(row.id(), List.of()).stream()
                                .filter(pupil -> pupil.shared() || pupil.side() == reader.side())
                                .map(pupil -> pupil(pupil, reader.side(), labelled))
                                .toList(),
                        allowed(reader, row)))
                .toList();
    }

    private List<String> allowed(Participant reader, VisitRow row) {
        Instant now = clock.instant();
        Collaboration c = reader.collaboration();
        List<String> allowed = new ArrayList<>();
        if (!reader.writes()) {
            return allowed;
        }
        if (row.state().mayBePicked() && row.proposedBy() != reader.side() && WriteVisit.open(c.state())) {
            allowed.add("pick");
        }
        if (row.state().mayBeCancelled() && !row.dropped(c.ending())) {
            allowed.add("cancel");
        }
        if (row.state().mayBeReported() && row.begun(now)) {
            allowed.add("report");
        }
        return allowed;
    }

    private static @Nullable ReportView report(VisitRow row) {
        Side by = row.reportedBy();
        return by == null ? null : new ReportView(by, row.present(), row.wentWell(), row.toImprove(), row.agreed());
    }

    /** @param labelled whether the reader may see the labels of pupils */
    private static PupilView pupil(PupilRow row, Side reader, boolean labelled) {
        boolean own = row.side() == reader;
        return new PupilView(own || labelled ? row.label() : null, row.learned(), row.needs(), row.shared(), own);
    }
}
