package org.wisselwerk.vocabulary;

/**
 * A concept that a text names.
 *
 * @param from index of the first token
 * @param to index after the last token
 * @param certainty how sure it is that the concept is meant, 0 to 1: a part of a compound or a corrected typing error
 *     says less than the word itself
 */
public record Tag(Concept concept, int from, int to, double certainty) {}
