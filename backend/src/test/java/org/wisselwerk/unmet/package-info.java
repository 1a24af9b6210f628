@NullMarked
package org.wisselwerk.unmet;

import org.jspecify.annotations.NullMarked;
