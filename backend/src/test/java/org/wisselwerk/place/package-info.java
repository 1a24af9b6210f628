@NullMarked
package org.wisselwerk.place;

import org.jspecify.annotations.NullMarked;
