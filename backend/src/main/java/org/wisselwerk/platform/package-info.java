/** What every feature stands on and no feature owns: no domain word in here, and no import of a feature. */
@NullMarked
package org.wisselwerk.platform;

import org.jspecify.annotations.NullMarked;
