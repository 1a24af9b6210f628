package org.wisselwerk.listing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many proposals wait on each of these listings; those without any may be absent. */
@FunctionalInterface
public interface OpenProposals {
    Map<UUID, Integer> count(Collection<UUID> listings);
}
