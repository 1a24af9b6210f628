@NullMarked
package org.wisselwerk.matching.rank;

import org.jspecify.annotations.NullMarked;
