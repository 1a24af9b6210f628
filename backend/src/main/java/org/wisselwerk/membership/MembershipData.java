package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.PersonalData;

/** For which organisations somebody acts, and asked to. */
@Singleton
class MembershipData implements PersonalData {

    private final MemberRepository members;
    private final AccessRequestRepository requests;

    MembershipData(MemberRepository members, AccessRequestRepository requests) {
        this.members = members;
        this.requests = requests;
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
