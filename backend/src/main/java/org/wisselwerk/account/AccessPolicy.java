package org.wisselwerk.account;

import static org.wisselwerk.account.Access.ADMIN;
import static org.wisselwerk.account.Access.EVERYONE;
import static org.wisselwerk.account.Access.IMPORTER;
import static org.wisselwerk.account.Access.OPERATOR;
import static org.wisselwerk.account.Access.PERSON;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table that decides every route. A route that is not in it is closed, and fails the build; a line here whose
 * route does not exist fails it too.
 */
public final class AccessPolicy {

    private static final Map<String, Access> TABLE = new LinkedHashMap<>();

    static {
        allow("GET /api/about", EVERYONE);
        allow("GET /api/reference", EVERYONE);
        allow("GET /api/openapi.yml", EVERYONE);
        allow("GET /api/docs", EVERYONE);

        allow("POST /api/session", EVERYONE);
        allow("GET /api/session", EVERYONE);
        allow("DELETE /api/session", PERSON);
        allow("POST /api/registrations", EVERYONE);
        allow("POST /api/registrations/{token}/confirm", EVERYONE);
        allow("POST /api/password-resets", EVERYONE);
        allow("POST /api/password-resets/{token}", EVERYONE);
        allow("GET /api/account", PERSON);
        allow("PUT /api/account", PERSON);
        allow("PUT /api/account/password", PERSON);
        allow("POST /api/account/email", PERSON);
        allow("POST /api/account/email/{token}", PERSON);
        allow("GET /api/account/sessions", PERSON);
        allow("DELETE /api/account/sessions", PERSON);
        allow("DELETE /api/account/sessions/{id}", PERSON);
        allow("GET /api/organisations/{id}", EVERYONE);
        allow("GET /api/organisations/{id}/listings", PERSON);
        allow("GET /api/organisations/similar", PERSON);
        allow("GET /api/organisations/to-verify", PERSON);
        allow("POST /api/organisations", PERSON);
        allow("GET /api/organisations/{id}/own", PERSON);
        allow("PUT /api/organisations/{id}", PERSON);
        allow("POST /api/organisations/{id}/verification/{step}", PERSON);
        allow("PUT /api/organisations/{id}/recognition", ADMIN);
        allow("GET /api/organisations/{id}/members", PERSON);
        allow("PUT /api/organisations/{id}/members/{accountId}", PERSON);
        allow("DELETE /api/organisations/{id}/members/{accountId}", PERSON);
        allow("GET /api/organisations/{id}/invitations", PERSON);
        allow("POST /api/organisations/{id}/invitations", PERSON);
        allow("DELETE /api/organisations/{id}/invitations/{invitationId}", PERSON);
        allow("GET /api/invitations/{token}", EVERYONE);
        allow("POST /api/invitations/{token}/accept", PERSON);
        allow("GET /api/notifications", PERSON);
        allow("POST /api/notifications/read", PERSON);
        allow("GET /api/events", PERSON);
        allow("GET /api/account/notifications", PERSON);
        allow("PUT /api/account/notifications", PERSON);
        allow("GET /api/answers/{token}", EVERYONE);
        allow("POST /api/answers/{token}", EVERYONE);
        allow("GET /api/saved-searches", PERSON);
        allow("POST /api/saved-searches", PERSON);
        allow("DELETE /api/saved-searches/{id}", PERSON);
        allow("GET /api/access-requests", PERSON);
        allow("POST /api/organisations/{id}/access-requests", PERSON);
        allow("POST /api/access-requests/{id}/grant", PERSON);
        allow("POST /api/access-requests/{id}/refuse", PERSON);
        allow("GET /api/organisations/{id}/tokens", PERSON);
        allow("POST /api/organisations/{id}/tokens", PERSON);
        allow("DELETE /api/organisations/{id}/tokens/{tokenId}", PERSON);

        allow("GET /api/listings", EVERYONE);
        allow("GET /api/suggestions", EVERYONE);
        allow("GET /api/listings/{id}", EVERYONE);
        allow("GET /api/listings/{id}/matches", PERSON);
        allow("GET /api/listings/{id}/improvements", PERSON);
        allow("PUT /api/listings/{id}/dismissals/{otherId}", PERSON);
        allow("DELETE /api/listings/{id}/dismissals/{otherId}", PERSON);
        allow("POST /api/listings", PERSON);
        allow("PUT /api/listings/{id}", PERSON);
        allow("DELETE /api/listings/{id}", PERSON);
        allow("POST /api/listings/{id}/publish", PERSON);
        allow("POST /api/listings/{id}/pause", PERSON);
        allow("POST /api/listings/{id}/resume", PERSON);
        allow("POST /api/listings/{id}/close", PERSON);
        allow("POST /api/listings/{id}/reopen", PERSON);
        allow("POST /api/listings/{id}/renew", PERSON);
        allow("POST /api/listings/renewals", PERSON);
        allow("POST /api/listings/preview", PERSON);
        allow("GET /api/listings/{id}/attachments", EVERYONE);
        allow("POST /api/listings/{id}/attachments", PERSON);
        allow("GET /api/listings/{id}/attachments/{attachmentId}", EVERYONE);
        allow("DELETE /api/listings/{id}/attachments/{attachmentId}", PERSON);
        allow("POST /api/admin/listings/{id}/hide", ADMIN);
        allow("POST /api/admin/listings/{id}/unhide", ADMIN);

        allow("POST /api/import/listings", IMPORTER);
        allow("GET /api/export/listings", IMPORTER);

        allow("GET /api/collaborations", PERSON);
        allow("POST /api/collaborations", PERSON);
        allow("GET /api/collaborations/{id}", PERSON);
        allow("POST /api/collaborations/{id}/{transition}", PERSON);
        allow("PUT /api/collaborations/{id}/expectations/{expectationId}/answer", PERSON);
        allow("PUT /api/collaborations/{id}/expectations/{expectationId}/agreed", PERSON);
        allow("POST /api/collaborations/{id}/expectations/{expectationId}/accept", PERSON);

        allow("GET /api/monitor", PERSON);
        allow("GET /api/monitor.csv", PERSON);

        allow("POST /api/admin/search/flush", OPERATOR);
        allow("GET /api/admin/search", ADMIN);
        allow("POST /api/admin/search/rebuild", OPERATOR);
        allow("GET /api/admin/matching/dismissals", ADMIN);
        allow("GET /api/mailbox", EVERYONE);
        allow("GET /api/admin/mails", ADMIN);
        allow("POST /api/admin/mails/{id}/again", ADMIN);
        allow("POST /api/admin/mails/{id}/drop", ADMIN);
        allow("GET /api/admin/searches", ADMIN);
        allow("POST /api/admin/searches/{id}/accept", ADMIN);
        allow("POST /api/admin/searches/{id}/refuse", ADMIN);
        allow("POST /api/admin/searches/{id}/undo", ADMIN);
        allow("POST /api/admin/deliveries/{id}/again", ADMIN);
        allow("POST /api/admin/deliveries/{id}/drop", ADMIN);
        allow("GET /api/admin/vocabulary", OPERATOR);
        allow("POST /api/admin/vocabulary/esco", OPERATOR);
        allow("DELETE /api/admin/vocabulary/esco", OPERATOR);
    }

    private AccessPolicy() {}

    /** What is decided for a route, written {@code METHOD /uri/template}; empty means closed. */
    public static Optional<Access> of(String route) {
        return Optional.ofNullable(TABLE.get(route));
    }

    /** The whole table, in the order of its writing. */
    public static Map<String, Access> table() {
        return java.util.Collections.unmodifiableMap(TABLE);
    }

    private static void allow(String route, Access access) {
        if (TABLE.put(route, access) != null) {
            throw new IllegalStateException("decided twice: " + route);
        }
    }
}
