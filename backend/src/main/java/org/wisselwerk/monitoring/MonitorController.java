package org.wisselwerk.monitoring;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.ReasonWords;
import org.wisselwerk.gap.Gaps;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;
import org.wisselwerk.platform.Refusal;

/** What is published, proposed, answered, agreed, started and completed. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
class MonitorController {

    private final CountEvents count;
    private final Organisations organisations;
    private final ReasonWords reasons;
    private final Gaps gaps;
    private final Messages messages;
    private final Clock clock;

    MonitorController(
            CountEvents count,
            Organisations organisations,
            ReasonWords reasons,
            Gaps gaps,
            Messages messages,
            Clock clock) {
        this.count = count;
        this.organisations = organisations;
        this.reasons = reasons;
        this.gaps = gaps;
        this.messages = messages;
        this.clock = clock;
    }

    @Get("/monitor")
    MonitorView monitor(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String sector,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province) {
        return view(caller, scope(caller, organisationId, sector), question(from, to, kind, province));
    }

    @Get(value = "/monitor.csv", produces = "text/csv")
    HttpResponse<byte[]> csv(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String sector,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province,
            @QueryValue @Nullable String table) {
        return table(scope(caller, organisationId, sector), question(from, to, kind, province), table);
    }

    /** An organisation's own figures, with nothing hidden: it knows them. */
    @Get("/monitor/own")
    MonitorView own(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province) {
        return view(caller, ownScope(caller, organisationId), question(from, to, kind, province));
    }

    @Get(value = "/monitor/own.csv", produces = "text/csv")
    HttpResponse<byte[]> ownCsv(
            Caller caller,
            @QueryValue @Nullable UUID organisationId,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable Kind kind,
            @QueryValue @Nullable String province,
            @QueryValue @Nullable String table) {
        return table(ownScope(caller, organisationId), question(from, to, kind, province), table);
    }

    private MonitorView view(Caller caller, Scope scope, Question question) {
        return MonitorView.of(count.answer(question, scope, present()), question, scope, names(caller.language()));
    }

    private MonitorView.Names names(Language language) {
        return new MonitorView.Names() {
            @Override
            public Optional<String> ending(String code) {
                return reasons.of(code, language);
            }

            @Override
            public String unmet(String code) {
                return gaps.reason(code, language);
            }

            @Override
            public String sector(Sector sector) {
                return messages.text(language, "sector." + sector.code());
            }
        };
    }

    private HttpResponse<byte[]> table(Scope scope, Question question, @Nullable String name) {
        MonitorTable table = name == null
                ? MonitorTable.OUTCOMES
                : Coded.of(MonitorTable.class, name)
                        .orElseThrow(() -> Refusal.invalid(FieldError.parameter("table", "unknown-value", name)));
        Statistics statistics = count.answer(question, scope, present());
        String csv = switch (table) {
            case OUTCOMES -> MonitorCsv.outcomes(statistics);
            case ENDINGS -> MonitorCsv.endings(statistics);
            case UNMET -> MonitorCsv.unmet(statistics);
            case EXPECTATIONS -> MonitorCsv.expectations(statistics);
        };
        return HttpResponse.ok(csv.getBytes(StandardCharsets.UTF_8))
                .contentType(MediaType.of("text/csv;charset=utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"monitor" + table.suffix() + ".csv\"");
    }

    private Question question(
            @Nullable String from, @Nullable String to, @Nullable Kind kind, @Nullable String province) {
        return Question.of(from, to, kind, province, present());
    }

    private YearMonth present() {
        return YearMonth.from(BelgianTime.today(clock));
    }

    private static Scope ownScope(Caller caller, @Nullable UUID organisation) {
        if (organisation == null) {
            throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
        }
        if (!caller.memberOf(organisation)) {
            throw Refusal.notFound();
        }
        return new Scope(null, List.of(), organisation);
    }

    /**
     * One sector at a time: what several have together would overlap with what each has. Everything is for an
     * administrator who names no organisation.
     */
    private Scope scope(Caller caller, @Nullable UUID organisation, @Nullable String sector) {
        Sector asked = sector == null
                ? null
                : Coded.of(Sector.class, sector)
                        .orElseThrow(() -> Refusal.invalid(FieldError.parameter("sector", "unknown-value", sector)));
        if (organisation == null) {
            if (!caller.admin()) {
                throw Refusal.invalid(FieldError.parameter("organisationId", "required"));
            }
            if (asked != null) {
                throw Refusal.invalid(FieldError.parameter("sector", "not-valid"));
            }
            return Scope.ALL;
        }
        List<Sector> sectors = sectors(caller, organisation);
        if (asked != null && !sectors.contains(asked)) {
            throw Refusal.forbidden();
        }
        Sector first = sectors.stream().sorted().findFirst().orElseThrow(Refusal::notFound);
        return new Scope(asked == null ? first : asked, sectors, null);
    }

    private List<Sector> sectors(Caller caller, UUID organisation) {
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
