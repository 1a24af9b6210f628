/**
 * What sector organisations see of the whole: how much is published, proposed, agreed and completed, what came to
 * nothing and what was kept, from events, with small numbers hidden. May use account, organisation, listing, place,
 * collaboration, followup, gap and platform.
 */
@NullMarked
package org.wisselwerk.monitoring;

import org.jspecify.annotations.NullMarked;
