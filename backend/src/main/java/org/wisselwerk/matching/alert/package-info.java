/**
 * Who must hear of a listing: the decision itself, and by what a database can leave out most of those who need not. Pure:
 * no framework, no I/O. May use matching.rank and matching.gate, and plain values of listing, place and platform.
 */
@NullMarked
package org.wisselwerk.matching.alert;

import org.jspecify.annotations.NullMarked;
