@NullMarked
package org.wisselwerk.room;

import org.jspecify.annotations.NullMarked;
