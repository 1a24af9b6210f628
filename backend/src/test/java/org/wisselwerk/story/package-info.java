/** Everything together, as two organisations live it. */
@NullMarked
package org.wisselwerk.story;

import org.jspecify.annotations.NullMarked;
