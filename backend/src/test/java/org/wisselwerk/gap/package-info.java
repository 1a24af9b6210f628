@NullMarked
package org.wisselwerk.gap;

import org.jspecify.annotations.NullMarked;
