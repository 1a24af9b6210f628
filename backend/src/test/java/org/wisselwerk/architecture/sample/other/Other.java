package org.wisselwerk.architecture.sample.other;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.architecture.sample.one.One;

/** The other half. */
public record Other(@Nullable One one) {}
