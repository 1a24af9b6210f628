@NullMarked
package org.wisselwerk.exchange;

import org.jspecify.annotations.NullMarked;
