package org.wisselwerk.vocabulary;

/**
 * What a concept names. It decides how much the concept says about a listing: two parties that share a trade have found
 * each other, two that share "safety" have not.
 */
public enum ConceptType {
    /** An area that only holds others together; tagged, but nobody meets on it alone. */
    GROUP(0.35),
    /** A trade, with the doing of it: lasser and lassen are one. */
    TRADE(1.0),
    /** A way of working within trades. */
    TECHNIQUE(0.85),
    /** A tool, machine, vehicle or other equipment. */
    TOOL(0.9),
    MATERIAL(0.7),
    /** A certificate or licence. */
    CERTIFICATE(0.4),
    /** A kind of place to work in. */
    SETTING(0.75),
    /** A school subject or field of knowledge. */
    SUBJECT(0.9),
    /** A theme of professional development. */
    THEME(1.0),
    /** What nearly every trade has: service, teamwork, maintenance. */
    GENERAL(0.2);

    private final double weight;

    ConceptType(double weight) {
        this.weight = weight;
    }

    /** How much such a concept says, 0 to 1. */
    public double weight() {
        return weight;
    }
}
