@NullMarked
package org.wisselwerk.architecture;

import org.jspecify.annotations.NullMarked;
