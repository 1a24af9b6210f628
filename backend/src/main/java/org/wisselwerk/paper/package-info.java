/**
 * Papers of a collaboration: the agreement as a sealed PDF, who can check it, and what a kind needs besides. May use
 * collaboration, attachment, organisation, account, today and platform.
 */
@NullMarked
package org.wisselwerk.paper;

import org.jspecify.annotations.NullMarked;
