@NullMarked
package org.wisselwerk.visit;

import org.jspecify.annotations.NullMarked;
