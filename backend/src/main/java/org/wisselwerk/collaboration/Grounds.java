package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a decision may look at besides the collaboration itself.
 *
 * @param actor the caller's account
 * @param verified of the two organisations, those that are; asked only where places are decided on
 * @param rooms free places of its listings, read under the lock; asked only where places are decided on
 * @param school the side that pupils come from
 * @param missingPapers what is compulsory on paper and not there; asked only where places are decided on
 */
record Grounds(
        Moment moment,
        UUID actor,
        Set<UUID> verified,
        List<Signing.Room> rooms,
        Supplier<Side> school,
        List<String> missingPapers) {}
