/**
 * How a collaboration goes and went: check-ins on what was agreed, evaluations, and doing it again. May use account,
 * collaboration, listing, notification, room, today and platform.
 */
@NullMarked
package org.wisselwerk.followup;

import org.jspecify.annotations.NullMarked;
