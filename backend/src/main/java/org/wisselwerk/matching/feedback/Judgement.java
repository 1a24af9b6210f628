package org.wisselwerk.matching.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.rank.Criterion;

/**
 * What ranking thought of a match when it was dismissed.
 *
 * @param score 0 to 100
 * @param position in the list of matches, from 1; null when it was not in it
 * @param criteria what each scored, 0 to 1; the unknown ones are left out
 */
public record Judgement(double score, @Nullable Integer position, Map<Criterion, Double> criteria) {}
