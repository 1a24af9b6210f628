package org.wisselwerk.collaboration;

import java.util.UUID;

/**
 * Somebody whom a side names in the terms. Neither a name nor an account: what was signed stays as it is when somebody
 * takes up an invitation, or is erased.
 *
 * @param id under which the room knows them
 */
public record NamedPerson(UUID id, Side side, PersonRole role) {}
