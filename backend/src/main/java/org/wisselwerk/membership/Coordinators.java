package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Role;

/** Who decides for an organisation, for those who have something to tell it. */
@Singleton
public class Coordinators {

    private final MemberRepository members;

    Coordinators(MemberRepository members) {
        this.members = members;
    }

    /** The accounts of its coordinators, or of its owners where it has none. */
    public List<UUID> first(UUID organisation) {
        List<UUID> coordinators = members.of(organisation).stream()
                .filter(member -> member.role() == Role.COORDINATOR)
                .map(MemberRepository.Member::accountId)
                .toList();
        return coordinators.isEmpty() ? of(organisation) : coordinators;
    }

    /** The accounts of its owners and coordinators; nobody for an unclaimed one. */
    public List<UUID> of(UUID organisation) {
        return members.of(organisation).stream()
                .filter(member -> member.role() != Role.MEMBER)
                .map(MemberRepository.Member::accountId)
                .toList();
    }
}
