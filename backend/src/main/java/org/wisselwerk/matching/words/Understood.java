package org.wisselwerk.matching.words;

import java.util.List;
import org.wisselwerk.matching.rank.Question;

/**
 * A query, and what was made of it.
 *
 * @param text as typed, cut to what is read
 * @param question what to rank by
 * @param concepts ids that were recognised, in the order of the words
 * @param words folded words that are searched for as they are, stop words left out
 */
public record Understood(String text, Question question, List<String> concepts, List<String> words) {}
