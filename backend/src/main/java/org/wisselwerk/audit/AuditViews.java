package org.wisselwerk.audit;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;

/** Shows entries with the names of accounts and organisations as they are now; none of these is in the log. */
@Singleton
class AuditViews {

    private final Accounts accounts;
    private final Organisations organisations;

    AuditViews(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /**
     * @param about the id of what it was done to
     * @param fields the names of those that changed
     * @param by null for the clock
     * @param from a network, {@code 192.0.2.0/24}; null for the clock, and for what is older than it is kept
     */
    @Serdeable
    record EntryView(
            UUID id,
            Instant at,
            String action,
            UUID about,
            List<String> fields,
            @Nullable Named organisation,
            @Nullable Named by,
            @Nullable String from) {}

    /** @param name null when it is gone */
    @Serdeable
    record Named(UUID id, @Nullable String name) {}

    /** In their order. */
    List<EntryView> views(List<AuditRow> rows) {
        Map<UUID, String> people = accounts.names(ids(rows, AuditRow::accountId));
        Map<UUID, Organisation> owners = organisations.byIds(ids(rows, AuditRow::organisationId));
        return rows.stream()
                .map(row -> new EntryView(
                        row.id(),
                        row.at(),
                        row.action(),
                        row.aggregateId(),
                        row.fields().isEmpty()
                                ? List.of()
                                : List.of(row.fields().split(",")),
                        organisation(row.organisationId(), owners),
                        row.accountId() == null ? null : new Named(row.accountId(), people.get(row.accountId())),
                        row.fromNetwork()))
                .toList();
    }

    private static @Nullable Named organisation(@Nullable UUID id, Map<UUID, Organisation> owners) {
        if (id == null) {
            return null;
        }
        Organisation owner = owners.get(id);
        return new Named(id, owner == null ? null : owner.name());
    }

    private static Set<UUID> ids(List<AuditRow> rows, Function<AuditRow, @Nullable UUID> of) {
        return rows.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
