/**
 * How a listing could match better: what its owner could fill in or widen, each tried by judging everybody anew. Pure.
 * May use matching's {@code rank} and {@code alert}, listing and vocabulary.
 */
@NullMarked
package org.wisselwerk.matching.improve;

import org.jspecify.annotations.NullMarked;
