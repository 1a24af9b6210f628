package org.wisselwerk.platform;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** One page of a list. {@code total} is exact. */
@Serdeable
public record Page<T>(List<T> items, long total, int page, int size) {}
