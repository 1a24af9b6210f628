package org.wisselwerk.matching.alert;

import java.util.UUID;

/** Who hears: the organisation of a counterpart, or the person who saved a search. */
public sealed interface Owner {

    UUID id();

    record Organisation(UUID id) implements Owner {}

    record Person(UUID id) implements Owner {}
}
