package org.wisselwerk.account;

import static org.wisselwerk.account.Access.ADMIN;
import static org.wisselwerk.account.Access.COORDINATOR;
import static org.wisselwerk.account.Access.EVERYONE;
import static org.wisselwerk.account.Access.IMPORTER;
import static org.wisselwerk.account.Access.INSIDE;
import static org.wisselwerk.account.Access.MEMBER;
import static org.wisselwerk.account.Access.ONLOOKER;
import static org.wisselwerk.account.Access.OPERATOR;
import static org.wisselwerk.account.Access.OWNER;
import static org.wisselwerk.account.Access.PERSON;
import static org.wisselwerk.account.Access.ROOM;
import static org.wisselwerk.account.Access.ROOM_WRITER;
import static org.wisselwerk.account.Access.VERIFIED_COORDINATOR;
import static org.wisselwerk.account.Access.WATCHER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one table that decides every route. A route that is not in it is closed, and fails the build; a line here whose
 * route does not exist fails it too.
 */
public final class AccessPolicy {

    private static final Map<String, Access> TABLE = new LinkedHashMap<>();
    private static final List<Also> ALSO = new ArrayList<>();

    /** What a route is about when it admits others than it does elsewhere. */
    public enum When {
        OWN_MEMBERSHIP("for themselves"),
        NOBODY_ACTS("where nobody acts for the organisation");

        private final String words;

        When(String words) {
            this.words = words;
        }

        /** As the documentation says it. */
        public String words() {
            return words;
        }
    }

    /** What else is decided for a route; how far a caller comes before anything is read is in the table. */
    public record Also(String route, When when, Access access) {}

    static {
        allow("GET /api/about", EVERYONE);
        allow("GET /api/reference", EVERYONE);
        allow("GET /api/places", EVERYONE);
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
        allow("GET /api/account/export", PERSON);
        allow("POST /api/account/erasure", PERSON);
        allow("PUT /api/account/password", PERSON);
        allow("POST /api/account/email", PERSON);
        allow("POST /api/account/email/{token}", PERSON);
        allow("GET /api/account/sessions", PERSON);
        allow("DELETE /api/account/sessions", PERSON);
        allow("DELETE /api/account/sessions/{id}", PERSON);
        allow("GET /api/organisations/{id}", EVERYONE);
        allow("GET /api/organisations/{id}/listings", INSIDE);
        allow("GET /api/organisations/similar", PERSON);
        allow("GET /api/organisations/to-verify", PERSON);
        allow("POST /api/organisations", PERSON);
        allow("GET /api/organisations/{id}/own", INSIDE);
        allow("PUT /api/organisations/{id}", OWNER);
        allow("POST /api/organisations/{id}/verification/ask", OWNER);
        allow("POST /api/organisations/{id}/verification/verify", WATCHER);
        allow("POST /api/organisations/{id}/verification/reject", WATCHER);
        allow("POST /api/organisations/{id}/verification/suspend", ADMIN);
        allow("POST /api/organisations/{id}/verification/restore", ADMIN);
        allow("PUT /api/organisations/{id}/recognition", ADMIN);
        allow("GET /api/organisations/{id}/members", MEMBER);
        allow("PUT /api/organisations/{id}/members/{accountId}", OWNER);
        allow("DELETE /api/organisations/{id}/members/{accountId}", OWNER);
        also("DELETE /api/organisations/{id}/members/{accountId}", When.OWN_MEMBERSHIP, MEMBER);
        allow("GET /api/organisations/{id}/invitations", OWNER);
        allow("POST /api/organisations/{id}/invitations", OWNER);
        allow("DELETE /api/organisations/{id}/invitations/{invitationId}", OWNER);
        allow("GET /api/invitations/{token}", EVERYONE);
        allow("POST /api/invitations/{token}/accept", PERSON);
        allow("GET /api/notifications", PERSON);
        allow("POST /api/notifications/read", PERSON);
        allow("GET /api/events", PERSON);
        allow("GET /api/account/notifications", PERSON);
        allow("PUT /api/account/notifications", PERSON);
        allow("GET /api/account/calendar", PERSON);
        allow("POST /api/account/calendar", PERSON);
        allow("DELETE /api/account/calendar", PERSON);
        allow("GET /api/answers/{token}", EVERYONE);
        allow("POST /api/answers/{token}", EVERYONE);
        allow("GET /api/saved-searches", PERSON);
        allow("POST /api/saved-searches", PERSON);
        allow("DELETE /api/saved-searches/{id}", PERSON);
        allow("GET /api/access-requests", PERSON);
        allow("POST /api/organisations/{id}/access-requests", PERSON);
        allow("POST /api/access-requests/{id}/grant", OWNER);
        also("POST /api/access-requests/{id}/grant", When.NOBODY_ACTS, ADMIN);
        allow("POST /api/access-requests/{id}/refuse", OWNER);
        also("POST /api/access-requests/{id}/refuse", When.NOBODY_ACTS, ADMIN);
        allow("GET /api/organisations/{id}/tokens", OWNER);
        allow("POST /api/organisations/{id}/tokens", OWNER);
        allow("DELETE /api/organisations/{id}/tokens/{tokenId}", OWNER);

        allow("GET /api/listings", EVERYONE);
        allow("GET /api/suggestions", EVERYONE);
        allow("GET /api/listings/{id}", EVERYONE);
        allow("GET /api/listings/{id}/matches", ONLOOKER);
        allow("GET /api/listings/{id}/alternatives", MEMBER);
        allow("GET /api/listings/{id}/improvements", INSIDE);
        allow("PUT /api/listings/{id}/dismissals/{otherId}", COORDINATOR);
        allow("DELETE /api/listings/{id}/dismissals/{otherId}", COORDINATOR);
        allow("POST /api/listings", COORDINATOR);
        allow("PUT /api/listings/{id}", COORDINATOR);
        allow("DELETE /api/listings/{id}", COORDINATOR);
        allow("POST /api/listings/{id}/publish", COORDINATOR);
        allow("POST /api/listings/{id}/pause", COORDINATOR);
        allow("POST /api/listings/{id}/resume", COORDINATOR);
        allow("POST /api/listings/{id}/close", COORDINATOR);
        allow("GET /api/listings/{id}/gap", INSIDE);
        allow("PUT /api/listings/{id}/gap", COORDINATOR);
        allow("POST /api/listings/{id}/reopen", COORDINATOR);
        allow("POST /api/listings/{id}/renew", COORDINATOR);
        allow("POST /api/listings/renewals", COORDINATOR);
        allow("POST /api/listings/preview", COORDINATOR);
        allow("GET /api/listings/{id}/attachments", EVERYONE);
        allow("POST /api/listings/{id}/attachments", COORDINATOR);
        allow("GET /api/listings/{id}/attachments/{attachmentId}", EVERYONE);
        allow("DELETE /api/listings/{id}/attachments/{attachmentId}", COORDINATOR);
        allow("POST /api/listings/{id}/reports", PERSON);
        allow("GET /api/admin/tokens", ADMIN);
        allow("POST /api/admin/tokens", ADMIN);
        allow("DELETE /api/admin/tokens/{tokenId}", ADMIN);
        allow("GET /api/admin/accounts", ADMIN);
        allow("POST /api/admin/accounts/{id}/end-sessions", ADMIN);
        allow("POST /api/admin/accounts/{id}/password-link", ADMIN);
        allow("POST /api/admin/accounts/{id}/confirmation", ADMIN);
        allow("POST /api/admin/accounts/{id}/appoint", ADMIN);
        allow("POST /api/admin/accounts/{id}/dismiss", ADMIN);
        allow("POST /api/admin/accounts/{id}/erase", ADMIN);
        allow("GET /api/admin/audit", ADMIN);
        allow("GET /api/admin/reports", ADMIN);
        allow("POST /api/admin/reports/{id}/dismiss", ADMIN);
        allow("POST /api/admin/reports/{id}/hide", ADMIN);
        allow("POST /api/admin/reports/{id}/suspend", ADMIN);
        allow("POST /api/admin/listings/{id}/hide", ADMIN);
        allow("POST /api/admin/listings/{id}/unhide", ADMIN);

        allow("GET /api/import/listings/template.csv", PERSON);
        allow("POST /api/organisations/{id}/listings/sheet/preview", COORDINATOR);
        allow("POST /api/organisations/{id}/listings/sheet", COORDINATOR);
        allow("POST /api/import/listings", IMPORTER);
        allow("GET /api/export/listings", IMPORTER);

        allow("GET /api/collaborations", MEMBER);
        allow("GET /api/today", MEMBER);
        allow("GET /api/proposals/reasons", PERSON);
        allow("POST /api/proposals/answers", COORDINATOR);
        allow("POST /api/collaborations", VERIFIED_COORDINATOR);
        allow("GET /api/collaborations/{id}", ROOM);
        allow("GET /api/collaborations/{id}/terms/changes", ROOM);
        allow("PUT /api/collaborations/{id}/terms/seen", ROOM);
        allow("GET /api/collaborations/{id}/documents", MEMBER);
        allow("GET /api/collaborations/{id}/documents/draft", MEMBER);
        allow("GET /api/collaborations/{id}/documents/annexes", MEMBER);
        allow("GET /api/collaborations/{id}/documents/{documentId}", MEMBER);
        allow("DELETE /api/collaborations/{id}/documents/{documentId}", COORDINATOR);
        allow("GET /api/documents/{sha256}", EVERYONE);
        allow("GET /api/collaborations/{id}/papers", MEMBER);
        allow("PUT /api/collaborations/{id}/papers/{code}", COORDINATOR);
        allow("PUT /api/collaborations/{id}/papers/received", COORDINATOR);
        allow("POST /api/collaborations/{id}/papers/workstation-sheet", COORDINATOR);
        allow("POST /api/collaborations/{id}/papers/workstation-sheet/file", COORDINATOR);
        allow("POST /api/collaborations/{id}/{transition}", COORDINATOR);
        allow("PUT /api/collaborations/{id}/pupils", COORDINATOR);
        allow("GET /api/collaborations/{id}/motives", ROOM);
        allow("PUT /api/collaborations/{id}/motives", ROOM_WRITER);
        allow("PUT /api/collaborations/{id}/expectations/seen", ROOM);
        allow("GET /api/collaborations/{id}/expectations/{expectationId}/history", ROOM);
        allow("PUT /api/collaborations/{id}/expectations/{expectationId}/answer", ROOM_WRITER);
        allow("PUT /api/collaborations/{id}/expectations/{expectationId}/agreed", COORDINATOR);
        allow("POST /api/collaborations/{id}/expectations/{expectationId}/accept", COORDINATOR);

        allow("GET /api/collaborations/{id}/people", ROOM);
        allow("POST /api/collaborations/{id}/people", COORDINATOR);
        allow("DELETE /api/collaborations/{id}/people/{personId}", COORDINATOR);
        allow("GET /api/guest-rooms", PERSON);
        allow("GET /api/room-invitations/{token}", EVERYONE);
        allow("POST /api/room-invitations/{token}/accept", PERSON);
        allow("GET /api/collaborations/{id}/messages", ROOM);
        allow("POST /api/collaborations/{id}/messages", ROOM_WRITER);
        allow("PUT /api/collaborations/{id}/messages/read", ROOM);
        allow("POST /api/collaborations/{id}/messages/files", ROOM_WRITER);
        allow("GET /api/collaborations/{id}/messages/files/{fileId}", ROOM);
        allow("DELETE /api/collaborations/{id}/messages/files/{fileId}", COORDINATOR);
        allow("GET /api/collaborations/{id}/check-ins", ROOM);
        allow("POST /api/collaborations/{id}/check-ins", ROOM_WRITER);
        allow("GET /api/collaborations/{id}/visits", ROOM);
        allow("POST /api/collaborations/{id}/visits", ROOM_WRITER);
        allow("POST /api/collaborations/{id}/visits/{visitId}/pick", ROOM_WRITER);
        allow("POST /api/collaborations/{id}/visits/{visitId}/cancel", ROOM_WRITER);
        allow("PUT /api/collaborations/{id}/visits/{visitId}/report", ROOM_WRITER);
        allow("PUT /api/collaborations/{id}/visits/{visitId}/pupils", ROOM_WRITER);
        allow("GET /api/collaborations/{id}/evaluation", ROOM);
        allow("POST /api/collaborations/{id}/renew", COORDINATOR);

        allow("GET /api/monitor", WATCHER);
        allow("GET /api/monitor.csv", WATCHER);
        allow("GET /api/monitor/own", MEMBER);
        allow("GET /api/monitor/own.csv", MEMBER);

        allow("POST /api/admin/search/flush", OPERATOR);
        allow("GET /api/admin/search", ADMIN);
        allow("POST /api/admin/search/rebuild", OPERATOR);
        allow("GET /api/admin/matching/dismissals", ADMIN);
        allow("GET /api/admin/matching/positions", ADMIN);
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

    /** Where it admits others than in the table. */
    public static List<Also> also() {
        return List.copyOf(ALSO);
    }

    private static void also(String route, When when, Access access) {
        ALSO.add(new Also(route, when, access));
    }

    private static void allow(String route, Access access) {
        if (TABLE.put(route, access) != null) {
            throw new IllegalStateException("decided twice: " + route);
        }
    }
}
