package org.wisselwerk.gap;

import org.jspecify.annotations.Nullable;

/** @param because the reason that was given most, null where nobody gave one */
record Finding(Found found, @Nullable String because) {}
