/**
 * Search and matching: the index of listings, retrieval, the answers of {@code /api/listings},
 * {@code /api/listings/{id}/matches} and {@code /api/suggestions}. The pure halves stand apart: {@code rank} judges,
 * {@code words} understands. May use account, listing, organisation, place, vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.matching;

import org.jspecify.annotations.NullMarked;
