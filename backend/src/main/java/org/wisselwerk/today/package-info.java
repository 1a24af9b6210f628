/**
 * What waits for somebody today, computed from the state of things whenever it is asked for: nothing is kept, so nothing
 * can be out of step. May use account, collaboration, listing and platform; features with tasks of their own give them
 * by {@link org.wisselwerk.today.TaskSource}.
 */
@NullMarked
package org.wisselwerk.today;

import org.jspecify.annotations.NullMarked;
