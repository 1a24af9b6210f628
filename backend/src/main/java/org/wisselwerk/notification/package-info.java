/**
 * What people are told: in the application at once, live where a page is open, and by mail as they want it. May use
 * account, collaboration, listing, mail, matching, membership, moderation, organisation and platform.
 */
@NullMarked
package org.wisselwerk.notification;

import org.jspecify.annotations.NullMarked;
