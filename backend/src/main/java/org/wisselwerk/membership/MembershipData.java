package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.PersonalData;

/** For which organisations somebody acts, asked to, and was asked to. */
@Singleton
class MembershipData implements PersonalData {

    private final MemberRepository members;
    private final AccessRequestRepository requests;
    private final InvitationRepository invitations;
    private final Organisations organisations;

    MembershipData(
            MemberRepository members,
            AccessRequestRepository requests,
            InvitationRepository invitations,
            Organisations organisations) {
        this.members = members;
        this.requests = requests;
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @Override
    public String section() {
        return "organisations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "membership.account_id", "access_request.account_id", "invitation.invited_by", "invitation.email");
    }

    @Override
    public Object of(Person person) {
        return Map.of(
                "memberships", members.by(person.account()),
                "requests", requests(person.account()),
                "invitationsSent", shown(invitations.findByInvitedByOrderByCreatedAt(person.account())),
                "invitationsReceived", shown(invitations.findByEmailOrderByCreatedAt(person.address())));
    }

    private List<Map<String, Object>> requests(UUID account) {
        return requests.by(account).stream()
                .map(request -> Map.<String, Object>of(
                        "organisation",
                        request.organisation(),
                        "message",
                        request.message() == null ? "" : request.message(),
                        "askedAt",
                        request.createdAt()))
                .toList();
    }

    /** Without addresses: those of whom they invited are somebody else's. */
    private static List<Map<String, Object>> shown(List<InvitationRow> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "organisation", row.organisationId(), "role", row.role(), "invitedAt", row.createdAt()))
                .toList();
    }

    /** As whoever changes roles does; always in the same order, so that two who go do not wait for each other. */
    @Override
    public void lock(UUID account) {
        members.by(account).stream()
                .map(MemberRepository.Own::organisationId)
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(organisations::lock);
    }

    /** Colleagues must not be left without anybody to decide. */
    @Override
    public @Nullable String inTheWay(UUID account) {
        return members.leavesColleaguesWithoutOwner(account) ? "last-owner" : null;
    }

    @Override
    public void erase(Person person) {
        members.leaveAll(person.account());
        members.withdrawRequests(person.account());
        invitations.erase(person.address());
    }
}
