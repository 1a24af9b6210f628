@NullMarked
package org.wisselwerk.calendar;

import org.jspecify.annotations.NullMarked;
