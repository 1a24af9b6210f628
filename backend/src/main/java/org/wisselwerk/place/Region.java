package org.wisselwerk.place;

/**
 * A part of Flanders that people name without borders that are official, taken as a circle.
 *
 * @param label the usual name, in Dutch
 * @param centre the place in its middle
 * @param radiusKm how far it reaches from there
 */
public record Region(String label, Place centre, double radiusKm) {}
