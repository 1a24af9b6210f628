package org.wisselwerk.membership;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;

/** What everyone may know of an organisation that somebody may be about to add a second time. */
@Serdeable
record SimilarView(
        UUID id, String name, OrganisationType type, String municipality, boolean verified, boolean claimed) {

    static SimilarView of(Organisation organisation) {
        return new SimilarView(
                organisation.id(),
                organisation.name(),
                organisation.type(),
                organisation.profile().municipality(),
                organisation.verified(),
                organisation.claimed());
    }
}
