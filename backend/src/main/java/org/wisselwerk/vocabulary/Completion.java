package org.wisselwerk.vocabulary;

/**
 * A concept that was probably meant by the beginning of a word.
 *
 * @param label the one that begins so
 * @param exact without a typing error
 */
public record Completion(Concept concept, Label label, boolean exact) {}
