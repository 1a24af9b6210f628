package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.PersonalData;

/** For which organisations somebody acts, and asked to. */
@Singleton
class MembershipData implements PersonalData {

    private final MemberRepository members;
    private final AccessRequestRepository requests;
    private final Organisations organisations;

    MembershipData(MemberRepository members, AccessRequestRepository requests, Organisations organisations) {
        this.members = members;
        this.requests = requests;
        this.organisations = organisations;
    }

    @Override
    public String section() {
        return "organisations";
    }

    @Override
    public Object of(UUID account) {
        List<Map<String, Object>> asked = requests.by(account).stream()
                .map(request -> Map.<String, Object>of(
                        "organisation",
                        request.organisation(),
                        "message",
                        request.message() == null ? "" : request.message(),
                        "askedAt",
                        request.createdAt()))
                .toList();
        return Map.of("memberships", members.by(account), "requests", asked);
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
    public void erase(UUID account) {
        members.leaveAll(account);
        members.withdrawRequests(account);
    }
}
