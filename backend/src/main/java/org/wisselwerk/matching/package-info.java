/**
 * Search and matching: the index of listings, retrieval, the answers of {@code /api/listings},
 * {@code /api/listings/{id}/matches} and {@code /api/suggestions}. The pure halves stand apart: {@code rank} judges,
 * {@code words} understands. What is made of the vocabulary stands in {@code Knowledge} and is replaced with it. May use
 * account, additions, listing, organisation, place, vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.matching;

import org.jspecify.annotations.NullMarked;
