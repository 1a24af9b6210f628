package org.wisselwerk.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.exchange.ImportListings;
import org.wisselwerk.exchange.ImportRun;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Input;

/** Fills an empty installation with listings and accounts to try it with. */
@Singleton
@Requires(property = "wisselwerk.demo", value = "true")
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String SOURCE = "demo";
    private static final String PASSWORD = "samen-aan-de-slag";
    private static final String EVERYONE_ELSE = "anderen@demo.wisselwerk.example";
    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 23);
    /** One organisation in so many is not verified, one in so many is not yet on the platform. */
    private static final int UNVERIFIED_OF = 12;

    private static final int UNCLAIMED_OF = 5;

    static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount(
                    "school@demo.wisselwerk.example",
                    PASSWORD,
                    "Bart Callewaert",
                    "VTI De Mandel",
                    OrganisationType.SCHOOL),
            new DemoAccount(
                    "bedrijf@demo.wisselwerk.example",
                    PASSWORD,
                    "Katrien Vanhee",
                    "Metaalwerken Vanhee BV",
                    OrganisationType.COMPANY),
            new DemoAccount(
                    "sector@demo.wisselwerk.example",
                    PASSWORD,
                    "Nele Baeyens",
                    "MetaalTalent Vlaanderen",
                    OrganisationType.SECTOR_ORGANISATION));

    private final Organisations organisations;
    private final Accounts accounts;
    private final ImportListings imports;
    private final DemoHistory history;
    private final DemoFigures figures;
    private final Ids ids;
    private final Clock clock;

    DemoData(
            Organisations organisations,
            Accounts accounts,
            ImportListings imports,
            DemoHistory history,
            DemoFigures figures,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.imports = imports;
        this.history = history;
        this.figures = figures;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void fill(StartupEvent event) {
        if (accounts.exists(ACCOUNTS.getFirst().email())) {
            return;
        }
        List<ObjectNode> lines = read();
        shift(lines);
        addOrganisations(lines);
        byte[] body = String.join("\n", lines.stream().map(ObjectNode::toString).toList())
                .getBytes(StandardCharsets.UTF_8);
        ImportRun run = new ImportRun(ids.next(), SOURCE, null, false, false, null);
        LOG.info("demo data: {}", imports.run(run, new ByteArrayInputStream(body), new Reporter()));
        history.write(
                Sector.METAAL, ACCOUNTS.stream().map(DemoAccount::organisation).toList());
        figures.write(Sector.METAAL);
    }

    private void addOrganisations(List<ObjectNode> lines) {
        Set<OrganisationProfile> profiles = new LinkedHashSet<>();
        for (ObjectNode line : lines) {
            profiles.add(Objects.requireNonNull(organisations.read(
                    Input.of((ObjectNode) line.get("organisation").deepCopy()))));
        }
        int number = 0;
        for (OrganisationProfile profile : profiles) {
            number++;
            DemoAccount account = accountOf(profile);
            boolean verified = account != null || number % UNVERIFIED_OF != 0;
            Organisation added = organisations.add(
                    account == null ? profile : watching(profile),
                    SOURCE,
                    verified ? Verification.VERIFIED : Verification.UNVERIFIED);
            if (account != null) {
                accounts.addMember(account.email(), account.person(), PASSWORD, added.id(), Role.OWNER);
            } else if (number % UNCLAIMED_OF != 0) {
                claim(added);
            }
        }
    }

    /** Nobody knows the password of whoever answers for all the other organisations. */
    private void claim(Organisation organisation) {
        if (accounts.exists(EVERYONE_ELSE)) {
            accounts.join(EVERYONE_ELSE, organisation.id(), Role.OWNER);
        } else {
            accounts.addMember(EVERYONE_ELSE, "Demo", ids.next().toString(), organisation.id(), Role.OWNER);
        }
    }

    private static @Nullable DemoAccount accountOf(OrganisationProfile profile) {
        return ACCOUNTS.stream()
                .filter(account -> account.organisation().equals(profile.name()))
                .findFirst()
                .orElse(null);
    }

    private static OrganisationProfile watching(OrganisationProfile profile) {
        boolean sector = profile.type() == OrganisationType.SECTOR_ORGANISATION;
        return new OrganisationProfile(
                profile.name(),
                profile.type(),
                profile.number(),
                profile.postcode(),
                profile.municipality(),
                sector ? List.of(Sector.METAAL) : profile.sectors(),
                profile.website(),
                profile.contactEmail());
    }

    private void shift(List<ObjectNode> lines) {
        long weeks = ChronoUnit.WEEKS.between(WRITTEN_FOR, LocalDate.now(clock));
        for (ObjectNode line : lines) {
            if (line.get("period") instanceof ObjectNode period) {
                for (String end : List.of("from", "to")) {
                    JsonNode date = period.path(end);
                    if (date.isTextual()) {
                        period.put(
                                end,
                                LocalDate.parse(date.textValue())
                                        .plusWeeks(weeks)
                                        .toString());
                    }
                }
            }
        }
    }

    private static List<ObjectNode> read() {
        List<ObjectNode> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoData.class.getResourceAsStream("/demo/listings.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add((ObjectNode) Input.JSON.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reporter implements ImportListings.Listener {

        @Override
        public void committed(long line) {}

        @Override
        public void rejected(long line, @Nullable String ref, List<FieldError> errors) {
            LOG.error("demo listing {} was rejected: {}", ref, errors);
        }
    }
}
