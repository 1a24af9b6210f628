package org.wisselwerk.collaboration;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a decision may look at besides the collaboration itself.
 *
 * @param actor the caller's account
 * @param verified of the two organisations, those that are; asked only where places are decided on
 * @param rooms free places of its listings, read under the lock; asked only where places are decided on
 */
record Grounds(Moment moment, UUID actor, Set<UUID> verified, List<Signing.Room> rooms) {}
