package org.wisselwerk.place;

import org.jspecify.annotations.Nullable;

/**
 * A town, village or district under its postal code. A name may stand under several codes and a code under several names.
 *
 * @param postcode four digits
 * @param name the Dutch name
 * @param municipality the Dutch name of the municipality it belongs to since the mergers of 2025; may equal the name
 * @param point where it lies, to about a kilometre; a village without a point of its own has that of the main place of
 *     its code, some kilometres away; null when unknown
 */
public record Place(
        String postcode,
        String name,
        String municipality,
        Province province,
        @Nullable Point point) {}
