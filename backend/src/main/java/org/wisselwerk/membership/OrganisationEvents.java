package org.wisselwerk.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Journal;

/** The entries of the journal about organisations and who acts for them. */
final class OrganisationEvents {

    private OrganisationEvents() {}

    /** Search, matches and proposals may look different after it: see {@link Organisations#EVENTS}. */
    static Journal.Entry of(UUID organisation, String what, @Nullable UUID actor, List<String> fields) {
        return new Journal.Entry(Organisations.EVENTS + what, organisation, organisation, Map.of(), actor, fields);
    }

    /** About a member, who is known by the id of the account alone. */
    static Journal.Entry member(UUID organisation, String what, UUID account, @Nullable Object role, UUID actor) {
        Map<String, Object> data = role == null
                ? Map.of("account", account.toString())
                : Map.of("account", account.toString(), "role", role.toString());
        return new Journal.Entry("member-" + what, organisation, organisation, data, actor, List.of());
    }

    static Journal.Entry invited(UUID organisation, UUID invitation, UUID actor) {
        Map<String, Object> data = Map.of("invitation", invitation.toString());
        return new Journal.Entry("member-invited", organisation, organisation, data, actor, List.of());
    }
}
