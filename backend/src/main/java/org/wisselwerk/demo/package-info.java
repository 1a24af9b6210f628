/** Demo data and demo accounts, for a look around. Nothing else may use it. */
@NullMarked
package org.wisselwerk.demo;

import org.jspecify.annotations.NullMarked;
