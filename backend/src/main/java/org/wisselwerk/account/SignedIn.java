package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;

/**
 * The account of a session and one of its memberships; a single row without any for who has none. An entity, though of
 * no table: how a projection is read is worked out anew for each question, and this one comes with every request.
 */
@MappedEntity
record SignedIn(
        @Id UUID id,
        String email,
        String name,
        String language,
        boolean admin,
        boolean mustChangePassword,
        Instant lastSeenAt,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable OrganisationType organisationType,
        @Nullable Role role,
        @Nullable Verification verification,
        @Nullable @TypeDef(type = DataType.JSON) List<Sector> sectors) {

    Caller.Account account() {
        return AccountRow.account(id, email, name, language, admin, mustChangePassword);
    }

    Stream<Caller.Membership> membership() {
        return organisationId == null
                        || organisationName == null
                        || organisationType == null
                        || role == null
                        || verification == null
                        || sectors == null
                ? Stream.empty()
                : Stream.of(new Caller.Membership(
                        organisationId, organisationName, organisationType, role, verification, sectors));
    }
}
