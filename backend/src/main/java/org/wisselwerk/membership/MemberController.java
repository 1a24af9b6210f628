package org.wisselwerk.membership;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Role;
import org.wisselwerk.membership.MemberRepository.Member;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/** Who acts for an organisation: read by its members, decided on by its owners. */
@Controller("/api/organisations/{id}/members")
@ExecuteOn(TaskExecutors.BLOCKING)
class MemberController {

    private final Team team;

    MemberController(Team team) {
        this.team = team;
    }

    /** @param since null for whoever was there before that was written down */
    @Serdeable
    record MemberView(
            UUID accountId,
            String name,
            String email,
            Role role,
            @Nullable Instant since) {

        static MemberView of(Member member) {
            return new MemberView(member.accountId(), member.name(), member.email(), member.role(), member.joinedAt());
        }
    }

    @Get
    List<MemberView> members(Caller caller, UUID id) {
        if (!caller.memberOf(id)) {
            throw Refusal.notFound();
        }
        return team.of(id).stream().map(MemberView::of).toList();
    }

    @Put("/{accountId}")
    MemberView change(Caller caller, UUID id, UUID accountId, @Body @Nullable String body) {
        Input input = Input.body(body);
        Role role = input.required("role", input.choice("role", Role.class));
        input.rejectUnknown();
        input.check();
        return MemberView.of(
                team.change(caller, id, accountId, Objects.requireNonNull(role)).orThrow());
    }

    @Delete("/{accountId}")
    HttpResponse<?> remove(Caller caller, UUID id, UUID accountId) {
        team.remove(caller, id, accountId).orThrow();
        return HttpResponse.noContent();
    }
}
