package org.wisselwerk.monitoring;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/** What is published, proposed, agreed and completed in the sectors of a sector organisation. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class MonitorController {

    private final CountEvents count;
    private final Organisations organisations;
    private final Clock clock;

    MonitorController(CountEvents count, Organisations organisations, Clock clock) {
        this.count = count;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Four numbers; null stands for fewer organisations than {@code suppressedBelow}, or for what would tell them. */
    @Serdeable
    record Numbers(
            int published,
            @Nullable Integer proposed,
            @Nullable Integer agreed,
            @Nullable Integer completed) {

        static Numbers of(Statistics statistics, Cell cell) {
            Integer published = statistics.shown(Measure.PUBLISHED, cell);
            return new Numbers(
                    published == null ? 0 : published,
                    statistics.shown(Measure.PROPOSED, cell),
                    statistics.shown(Measure.AGREED, cell),
                    statistics.shown(Measure.COMPLETED, cell));
        }
    }

    @Serdeable
    record OfMonth(
            String month,
            int published,
            @Nullable Integer proposed,
            @Nullable Integer agreed,
            @Nullable Integer completed) {}

    @Serdeable
    record OfKind(
            Kind kind,
            int published,
            @Nullable Integer proposed,
            @Nullable Integer agreed,
            @Nullable Integer completed) {}

    /** @param province a code, or {@code unknown} where the listing's place is not known */
    @Serdeable
    record OfProvince(
            String province,
            int published,
            @Nullable Integer proposed,
            @Nullable Integer agreed,
            @Nullable Integer completed) {}

    @Serdeable
    record MonitorView(
            List<OfMonth> months,
            List<OfKind> byKind,
            List<OfProvince> byProvince,
            Numbers totals,
            int suppressedBelow) {}

    @Get("/monitor")
    MonitorView monitor(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province) {
        Statistics statistics = statistics(caller, organisationId, from, to, kind, province);
        Frame frame = statistics.frame();
        return new MonitorView(
                frame.byMonth().stream()
                        .map(cell -> {
                            Numbers n = Numbers.of(statistics, cell);
                            return new OfMonth(
                                    String.valueOf(cell.month()), n.published, n.proposed, n.agreed, n.completed);
                        })
                        .toList(),
                frame.kinds().stream()
                        .map(one -> {
                            Numbers n = Numbers.of(statistics, new Cell(null, one, null));
                            return new OfKind(one, n.published, n.proposed, n.agreed, n.completed);
                        })
                        .toList(),
                frame.provinces().stream()
                        .map(one -> {
                            Numbers n = Numbers.of(statistics, new Cell(null, null, one));
                            return new OfProvince(one, n.published, n.proposed, n.agreed, n.completed);
                        })
                        .toList(),
                Numbers.of(statistics, Cell.TOTAL),
                Suppression.BELOW);
    }

    @Get(value = "/monitor.csv", produces = "text/csv")
    HttpResponse<byte[]> csv(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province) {
        Statistics statistics = statistics(caller, organisationId, from, to, kind, province);
        return HttpResponse.ok(MonitorCsv.of(statistics).getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of("text/csv;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"monitor.csv\"");
    }

    private Statistics statistics(
            Caller caller,
            @Nullable UUID organisation,
            @Nullable String from,
            @Nullable String to,
            @Nullable Kind kind,
            @Nullable String province) {
        List<Sector> sectors = sectors(caller, organisation);
        return count.answer(Question.of(from, to, kind, province, YearMonth.now(clock)), sectors);
    }

    /** The sectors that the caller may look at; null means all, for an administrator who names no organisation. */
    private @Nullable List<Sector> sectors(Caller caller, @Nullable UUID organisation) {
        if (organisation == null) {
            if (caller.admin()) {
                return null;
            }
            throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
        }
        Caller.Membership own = caller.watchingAs(organisation);
        if (own != null) {
            return own.sectors();
        }
        if (!caller.admin()) {
            throw Refusal.forbidden();
        }
        Organisation found = organisations
                .byId(organisation)
                .filter(one -> one.type() == OrganisationType.SECTOR_ORGANISATION)
                .orElseThrow(Refusal::notFound);
        return found.profile().sectors();
    }
}
