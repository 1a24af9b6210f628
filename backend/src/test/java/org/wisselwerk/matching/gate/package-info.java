@NullMarked
package org.wisselwerk.matching.gate;

import org.jspecify.annotations.NullMarked;
