/**
 * The vocabulary in force: the shipped one and what the database adds to it, the same on every replica within seconds.
 * May use vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.additions;

import org.jspecify.annotations.NullMarked;
