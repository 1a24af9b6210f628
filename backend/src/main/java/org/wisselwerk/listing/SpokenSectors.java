package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.organisation.Sector;

@Singleton
class SpokenSectors implements SectorsOf {

    @Override
    public List<Sector> sectors(ListingContent content) {
        return List.of();
    }
}
