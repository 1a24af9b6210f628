/**
 * The gap record: why a need ended without a collaboration, as its publisher says or as the system sees. May use
 * account, collaboration, listing, matching, organisation, today and platform.
 */
@NullMarked
package org.wisselwerk.gap;

import org.jspecify.annotations.NullMarked;
