package org.wisselwerk.listing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Whom to reach about a listing. Never public. */
@Serdeable
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {}
