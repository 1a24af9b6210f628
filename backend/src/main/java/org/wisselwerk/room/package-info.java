/**
 * Who takes part in one collaboration: members of its two organisations, and people named in it. May use account,
 * collaboration, listing, membership, organisation, mail, today and platform.
 */
@NullMarked
package org.wisselwerk.room;

import org.jspecify.annotations.NullMarked;
