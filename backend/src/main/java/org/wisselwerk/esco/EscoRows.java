package org.wisselwerk.esco;

import java.util.Collection;

/**
 * All that one file says. One of the two is empty.
 *
 * @param read rows
 * @param passedOver rows that are not in force any more, or have no label in this language
 */
record EscoRows(Collection<EscoConcept> concepts, Collection<EscoRelation> relations, long read, long passedOver) {}
