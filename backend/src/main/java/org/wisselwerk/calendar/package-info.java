/**
 * The private calendar of an account, for programs that read iCalendar (RFC 5545). May use account, collaboration,
 * listing, organisation, room, visit and platform.
 */
@NullMarked
package org.wisselwerk.calendar;

import org.jspecify.annotations.NullMarked;
