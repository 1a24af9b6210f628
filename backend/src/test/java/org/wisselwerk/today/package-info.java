/** Tests of what waits today. */
@NullMarked
package org.wisselwerk.today;

import org.jspecify.annotations.NullMarked;
