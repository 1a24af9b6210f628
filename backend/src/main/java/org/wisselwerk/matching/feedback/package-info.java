/**
 * Which matches people propose on and agree on, which they do not want to see, and what that says about ranking. May use
 * listing's kinds, matching's {@code rank} and platform; the matching package itself stands on it.
 */
@NullMarked
package org.wisselwerk.matching.feedback;

import org.jspecify.annotations.NullMarked;
