/**
 * Two organisations on their way from a proposal to an agreement and through it: states, terms, expectations,
 * signatures. The rules are pure code; use cases around them own transaction and authorisation. May use listing,
 * organisation, account and platform.
 */
@NullMarked
package org.wisselwerk.collaboration;

import org.jspecify.annotations.NullMarked;
