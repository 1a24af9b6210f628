package org.wisselwerk.platform;

import java.util.UUID;

/** Makes new ids: UUIDv7, unique over all replicas. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
