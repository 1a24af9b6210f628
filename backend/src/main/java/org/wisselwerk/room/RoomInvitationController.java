package org.wisselwerk.room;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PersonRole;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Refusal;

/** Invitations into one collaboration, for whoever got the link by mail. */
@Controller("/api/room-invitations/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
class RoomInvitationController {

    private final NamePeople names;
    private final Organisations organisations;

    RoomInvitationController(NamePeople names, Organisations organisations) {
        this.names = names;
        this.organisations = organisations;
    }

    /**
     * @param email the address it was sent to, to register with
     * @param organisation that invites
     */
    @Serdeable
    record OfferView(
            String organisation,
            String other,
            PersonRole role,
            @Nullable String email) {}

    @Serdeable
    record JoinedView(UUID collaborationId) {}

    @Get
    OfferView offer(String token) {
        NamePeople.Offer offer = names.offer(token).orElseThrow(RoomInvitationController::over);
        Side side = offer.person().side();
        return new OfferView(
                name(offer.collaboration(), side),
                name(offer.collaboration(), side.other()),
                offer.person().role(),
                offer.person().email());
    }

    @Post("/accept")
    JoinedView accept(Caller caller, String token) {
        return names.accept(caller, token).map(JoinedView::new).orElseThrow(RoomInvitationController::over);
    }

    private String name(Collaboration c, Side side) {
        return organisations
                .byId(c.party(side).organisation())
                .map(Organisation::name)
                .orElse("");
    }

    private static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
