package org.wisselwerk.moderation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided about reports, for whoever tells the reporters. */
@Singleton
public class Reports {

    /** The event that says: somebody decided about all reports of a listing. Its aggregate is the case. */
    public static final String DECIDED = "report-decided";

    private final CaseRepository cases;
    private final ReportRepository reports;

    Reports(CaseRepository cases, ReportRepository reports) {
        this.cases = cases;
        this.reports = reports;
    }

    /** @param reporters accounts that are still there */
    public record Outcome(UUID id, UUID listing, Decision decision, List<UUID> reporters) {}

    /** Of those that are decided. */
    public List<Outcome> outcomes(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<UUID>> reporters = reports.in(ids).stream()
                .filter(report -> report.accountId() != null)
                .collect(Collectors.groupingBy(
                        ReportRow::caseId,
                        Collectors.mapping(report -> Objects.requireNonNull(report.accountId()), Collectors.toList())));
        return cases.findByIdIn(ids).stream()
                .filter(one -> one.decision() != null)
                .map(one -> new Outcome(
                        one.id(),
                        one.listingId(),
                        Objects.requireNonNull(one.decision()),
                        reporters.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
