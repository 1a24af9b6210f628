package org.wisselwerk.moderation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** What somebody found wrong. */
@Singleton
class ReportData implements PersonalData {

    private final ReportRepository reports;
    private final CaseRepository cases;

    ReportData(ReportRepository reports, CaseRepository cases) {
        this.reports = reports;
        this.cases = cases;
    }

    @Override
    public String section() {
        return "reports";
    }

    @Override
    public List<String> columns() {
        return List.of("moderation_report.account_id");
    }

    @Override
    public Object of(Person person) {
        return reports.by(person.account()).stream().map(this::shown).toList();
    }

    private Map<String, Object> shown(ReportRow report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        cases.findById(report.caseId()).ifPresent(found -> {
            shown.put("listing", found.listingId());
            shown.put("decision", found.decision() == null ? "" : found.decision());
        });
        shown.put("reason", report.reason());
        shown.put("words", report.words() == null ? "" : report.words());
        shown.put("at", report.at());
        return shown;
    }

    @Override
    public void erase(Person person) {
        reports.erase(person.account());
    }
}
