package org.wisselwerk.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.AccountViews.AccountView;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** The accounts, for administrators to help people with: never what somebody wrote, and never as somebody else. */
@Controller("/api/admin/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AccountAdministrationController {

    private final SearchAccounts search;
    private final EndSessions endSessions;
    private final SendLink send;
    private final AppointAdministrator appoint;
    private final EraseAccount erase;

    AccountAdministrationController(
            SearchAccounts search,
            EndSessions endSessions,
            SendLink send,
            AppointAdministrator appoint,
            EraseAccount erase) {
        this.search = search;
        this.endSessions = endSessions;
        this.send = send;
        this.appoint = appoint;
        this.erase = erase;
    }

    @Serdeable
    record AccountPage(List<AccountView> items, long total, boolean totalIsLowerBound, int page, int size) {}

    /**
     * The newest first. Each time it is asked stands in the audit log.
     *
     * @param q part of a name, an address or the name of an organisation
     */
    @Get
    AccountPage accounts(
            Caller caller,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable AccountFilter state,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        String words = q == null ? "" : q.strip();
        if (words.length() > AccountInput.MAX_EMAIL) {
            throw Refusal.invalid(FieldError.parameter("q", "too-long", AccountInput.MAX_EMAIL));
        }
        SearchAccounts.Result found = search.search(words, state, paging, id(caller));
        return new AccountPage(found.items(), found.total(), found.totalIsLowerBound(), paging.page(), paging.size());
    }

    /** All of them. */
    @Post("/{id}/end-sessions")
    AccountView endSessions(Caller caller, UUID id) {
        endSessions.end(id, id(caller));
        return search.one(id, id(caller));
    }

    @Post("/{id}/password-link")
    AccountView sendPasswordLink(HttpRequest<?> request, Caller caller, UUID id) {
        send.forPassword(id, Precondition.ifMatch(request), id(caller));
        return search.one(id, id(caller));
    }

    /** Of a request that is not confirmed yet; it has no version. */
    @Post("/{id}/confirmation")
    AccountView sendConfirmation(Caller caller, UUID id) {
        send.toConfirm(id, id(caller));
        return search.one(id, id(caller));
    }

    @Post("/{id}/appoint")
    AccountView appoint(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        appoint.appoint(id, Precondition.ifMatch(request), id(caller), password(body));
        return search.one(id, id(caller));
    }

    @Post("/{id}/dismiss")
    AccountView dismiss(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        appoint.dismiss(id, Precondition.ifMatch(request), id(caller), password(body));
        return search.one(id, id(caller));
    }

    /** For ever, as its owner could. */
    @Post("/{id}/erase")
    HttpResponse<?> erase(HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable String body) {
        erase.eraseFor(id, Precondition.ifMatch(request), id(caller), password(body));
        return HttpResponse.noContent();
    }

    /** The administrator's own, so that a session that was left open does none of this. */
    private static String password(@Nullable String body) {
        Input input = Input.body(body);
        String password = input.requiredText("password", PasswordRules.MAX);
        input.check();
        return password;
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }
}
