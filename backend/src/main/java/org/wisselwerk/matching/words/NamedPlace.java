package org.wisselwerk.matching.words;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Question.PlaceWish;
import org.wisselwerk.place.Place;

/**
 * A place in a query.
 *
 * @param place null for a region or province
 * @param from index of the first word of its name
 * @param to index behind the last
 */
record NamedPlace(PlaceWish wish, @Nullable Place place, int from, int to) {}
