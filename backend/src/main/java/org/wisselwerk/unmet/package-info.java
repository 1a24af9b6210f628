/**
 * Learning from searches that found nothing, without knowing anybody: hashes under a key that goes with the week, plain
 * words once five persons asked the same, and what an administrator makes of them. May use matching, additions,
 * vocabulary, account, place and platform.
 */
@NullMarked
package org.wisselwerk.unmet;

import org.jspecify.annotations.NullMarked;
