/**
 * Understanding words: what a listing's text says, and what somebody who searches means. Pure: no framework, no I/O but
 * reading its own resources once. May use vocabulary, place, and listing's plain values.
 */
@NullMarked
package org.wisselwerk.matching.words;

import org.jspecify.annotations.NullMarked;
