package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.account.Role;
import org.wisselwerk.membership.MemberRepository.Member;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Refusal;

/** The people of an organisation: their roles, and who leaves. An organisation never loses its last owner. */
@Singleton
class Team {

    private final MemberRepository members;
    private final Organisations organisations;
    private final Journal journal;

    Team(MemberRepository members, Organisations organisations, Journal journal) {
        this.members = members;
        this.organisations = organisations;
        this.journal = journal;
    }

    List<Member> of(UUID organisation) {
        return members.of(organisation);
    }

    @Transactional
    Outcome<Member> change(Caller caller, UUID organisation, UUID account, Role role) {
        Outcome<Member> found = changeable(caller, organisation, account, role, caller.owns(organisation));
        if (found instanceof Outcome.Done<Member>(Member member) && member.role() != role) {
            members.role(account, organisation, role);
            journal.write(OrganisationEvents.member(organisation, "role-changed", account, role, actor(caller)));
            return new Outcome.Done<>(Objects.requireNonNull(named(members.of(organisation), account)));
        }
        return found;
    }

    /** Everyone may leave; an owner takes others out. */
    @Transactional
    Outcome<Member> remove(Caller caller, UUID organisation, UUID account) {
        boolean may = caller.owns(organisation) || caller.memberOf(organisation) && account.equals(caller.id());
        Outcome<Member> found = changeable(caller, organisation, account, null, may);
        if (found instanceof Outcome.Done<Member>) {
            members.leave(account, organisation);
            journal.write(OrganisationEvents.member(organisation, "left", account, null, actor(caller)));
        }
        return found;
    }

    private Outcome<Member> changeable(
            Caller caller, UUID organisation, UUID account, @Nullable Role next, boolean may) {
        if (!caller.memberOf(organisation)) {
            return Outcome.refused(Refusal.notFound());
        }
        if (!may) {
            return Outcome.refused(Refusal.forbidden());
        }
        organisations.lock(organisation);
        List<Member> all = members.of(organisation);
        Member member = named(all, account);
        if (member == null) {
            return Outcome.refused(Refusal.notFound());
        }
        long owners = all.stream().filter(one -> one.role() == Role.OWNER).count();
        return member.role() == Role.OWNER && next != Role.OWNER && owners == 1
                ? Outcome.refused(Refusal.conflict("last-owner", List.of()))
                : new Outcome.Done<>(member);
    }

    private static @Nullable Member named(List<Member> all, UUID account) {
        return all.stream()
                .filter(member -> member.accountId().equals(account))
                .findFirst()
                .orElse(null);
    }

    private static UUID actor(Caller caller) {
        return Objects.requireNonNull(caller.id());
    }
}
