package org.wisselwerk.membership;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What leads to a membership goes when it led somewhere, or nowhere. */
@Singleton
class MembershipRetention implements Retained {

    private final AccessRequestRepository requests;

    MembershipRetention(AccessRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.ByAJobOfItsOwn("Invitations that nobody accepted", List.of("invitation.email"), "14 days"),
                new Kept.ForATime(
                        "Requests for access that nobody decided on, with their words",
                        List.of("access_request.message"),
                        Period.ofMonths(12),
                        "they were made",
                        requests::forget));
    }
}
