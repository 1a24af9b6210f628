package org.wisselwerk.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on the platform.
 *
 * @param claimed it has members; one that an import made has none
 * @param source the import that made it, null when a person did
 */
public record Organisation(
        UUID id,
        OrganisationProfile profile,
        Verification verification,
        boolean claimed,
        @Nullable String source) {

    public String name() {
        return profile.name();
    }

    public OrganisationType type() {
        return profile.type();
    }

    public boolean verified() {
        return verification == Verification.VERIFIED;
    }
}
