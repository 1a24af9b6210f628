package org.wisselwerk.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details.Statute;
import org.wisselwerk.listing.ListingSummary.PeriodView;
import org.wisselwerk.listing.Weekday;

/**
 * Terms as a side sees them. Of {@code loan}, {@code development}, {@code teaching} and {@code visit} at most the one
 * of the kind is there.
 *
 * @param people whom both sides name, null in a list of collaborations
 * @param pupils null for whoever may not see the labels, and where the kind has none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record TermsView(
        int revision,
        int places,
        PeriodView period,
        List<Weekday> weekdays,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String place,
        @Nullable String allowance,
        @Nullable String insurance,
        @Nullable String transport,
        @Nullable String protectiveEquipment,
        @Nullable LoanView loan,
        @Nullable DevelopmentView development,
        @Nullable TeachingView teaching,
        @Nullable VisitView visit,
        @Nullable List<String> pupils,
        @Nullable List<NamedView> people) {

    /** @param name null while an invitation was not taken up, empty for whoever is not here any more */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NamedView(
            UUID id, Side side, PersonRole role, @Nullable String name) {}

    @Serdeable
    record LoanView(
            @Nullable Integer units,
            @Nullable String handover,
            @Nullable String handback,
            @Nullable BigDecimal deposit,
            @Nullable String damage) {}

    @Serdeable
    record DevelopmentView(
            @Nullable Integer participants, @Nullable Integer sessions) {}

    @Serdeable
    record TeachingView(
            @Nullable Integer hours,
            @Nullable String group,
            @Nullable Statute statute) {}

    /** @param start as {@code 09:30} */
    @Serdeable
    record VisitView(
            @Nullable String group,
            @Nullable LocalDate date,
            @Nullable String start,
            @Nullable String end) {}

    /** @param names as {@link NamedPeople#names} gives them, null to leave out who is named */
    static TermsView of(Terms terms, boolean pupils, @Nullable Map<UUID, String> names) {
        Arrangement a = terms.arrangement();
        Section section = a.section();
        return new TermsView(
                terms.revision(),
                terms.places(),
                new PeriodView(terms.period().from(), terms.period().to()),
                a.weekdays(),
                a.hoursPerWeek(),
                a.place(),
                a.allowance(),
                a.insurance(),
                a.transport(),
                a.protectiveEquipment(),
                section instanceof Section.Loan loan
                        ? new LoanView(loan.units(), loan.handover(), loan.handback(), loan.deposit(), loan.damage())
                        : null,
                section instanceof Section.Development development
                        ? new DevelopmentView(development.participants(), development.sessions())
                        : null,
                section instanceof Section.Teaching teaching
                        ? new TeachingView(teaching.hours(), teaching.group(), teaching.statute())
                        : null,
                section instanceof Section.Visit visit
                        ? new VisitView(visit.group(), visit.date(), text(visit.start()), text(visit.end()))
                        : null,
                pupils ? a.pupils() : null,
                names == null
                        ? null
                        : a.people().stream()
                                .map(one -> new NamedView(one.id(), one.side(), one.role(), names.get(one.id())))
                                .toList());
    }

    private static @Nullable String text(java.time.@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }
}
