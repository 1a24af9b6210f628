@NullMarked
package org.wisselwerk.matching;

import org.jspecify.annotations.NullMarked;
