@NullMarked
package org.wisselwerk.paper;

import org.jspecify.annotations.NullMarked;
