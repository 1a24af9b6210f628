@NullMarked
package org.wisselwerk.additions;

import org.jspecify.annotations.NullMarked;
