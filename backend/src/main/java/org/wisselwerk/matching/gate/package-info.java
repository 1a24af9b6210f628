/**
 * What a search lets in: its filters and the things its words are about. Search asks the index for it and alerts decide
 * it of one listing, both from the same conditions. Pure: no framework, no I/O. May use matching.rank and matching.words,
 * vocabulary, and plain values of listing, place and platform.
 */
@NullMarked
package org.wisselwerk.matching.gate;

import org.jspecify.annotations.NullMarked;
