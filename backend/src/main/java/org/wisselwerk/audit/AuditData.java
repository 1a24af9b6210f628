package org.wisselwerk.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.platform.PersonalData;

/** What somebody did, and from which network. It stays for as long as the log does: nobody undoes it by going away. */
@Singleton
class AuditData implements PersonalData {

    private final AuditRepository entries;

    AuditData(AuditRepository entries) {
        this.entries = entries;
    }

    @Override
    public String section() {
        return "actions";
    }

    @Override
    public List<String> columns() {
        return List.of("audit_entry.account_id");
    }

    @Override
    public Object of(Person person) {
        return entries.findByAccountIdOrderByAt(person.account()).stream()
                .map(row -> Map.of(
                        "at", row.at(),
                        "action", row.action(),
                        "about", row.aggregateId(),
                        "fields", row.fields(),
                        "from", Objects.requireNonNullElse(row.fromNetwork(), "")))
                .toList();
    }

    @Override
    public void erase(Person person) {
        // Nothing here names them: who an account was, the account forgets.
    }
}
