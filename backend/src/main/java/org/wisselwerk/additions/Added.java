package org.wisselwerk.additions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;

/**
 * What is added to a vocabulary.
 *
 * @param labels by the id of a concept that is there, or that somebody adds
 */
public record Added(Collection<Concept> concepts, Map<String, List<Label>> labels) {}
