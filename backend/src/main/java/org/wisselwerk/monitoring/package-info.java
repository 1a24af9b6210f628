/**
 * What sector organisations see of the whole: how much is published, proposed, agreed and completed, from events, with
 * small numbers hidden. May use account, organisation, listing, place, collaboration and platform.
 */
@NullMarked
package org.wisselwerk.monitoring;

import org.jspecify.annotations.NullMarked;
