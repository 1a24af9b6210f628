/**
 * Visits in a collaboration: proposed, picked, held and told of; the calendar feed of an account. May use account,
 * collaboration, followup, listing, notification, organisation, room, today and platform.
 */
@NullMarked
package org.wisselwerk.visit;

import org.jspecify.annotations.NullMarked;
