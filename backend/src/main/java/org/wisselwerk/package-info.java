/** The application as a whole. */
@NullMarked
package org.wisselwerk;

import org.jspecify.annotations.NullMarked;
