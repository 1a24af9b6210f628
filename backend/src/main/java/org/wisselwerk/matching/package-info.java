/**
 * Search and matching: the index of listings, retrieval, the answers of {@code /api/listings},
 * {@code /api/listings/{id}/matches}, its {@code alternatives} and {@code improvements} and {@code /api/suggestions}; who must hear of a listing. The pure halves stand
 * apart: {@code rank} judges, {@code words} understands, {@code gate} says what a search lets in, {@code alert} who must
 * hear, {@code improve} what its owner could change. What is made of the vocabulary stands in {@code Knowledge} and is replaced with it. May use account, additions,
 * collaboration, listing, organisation, place, vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.matching;

import org.jspecify.annotations.NullMarked;
