/**
 * How well two listings, or a question and a listing, fit: a score per criterion, weights per kind, one total, and the
 * findings that explain it. Pure functions over records: no I/O, no framework. May use vocabulary, listing's and
 * place's plain values.
 */
@NullMarked
package org.wisselwerk.matching.rank;

import org.jspecify.annotations.NullMarked;
