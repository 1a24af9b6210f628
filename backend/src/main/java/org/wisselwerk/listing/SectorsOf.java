package org.wisselwerk.listing;

import java.util.List;
import org.wisselwerk.organisation.Sector;

/** The sectors that the words of a listing speak of; empty when they speak of none. */
@FunctionalInterface
public interface SectorsOf {
    List<Sector> sectors(ListingContent content);
}
