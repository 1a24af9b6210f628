@NullMarked
package org.wisselwerk.listing;

import org.jspecify.annotations.NullMarked;
