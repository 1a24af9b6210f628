package org.wisselwerk.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param number company or school number, digits only; null when not said
 * @param postcode four digits, known to be Belgian or at least looking so
 * @param contactEmail never public
 */
public record OrganisationProfile(
        String name,
        OrganisationType type,
        @Nullable String number,
        String postcode,
        String municipality,
        List<Sector> sectors,
        @Nullable String website,
        @Nullable String contactEmail) {}
