/** Postal codes, municipalities, provinces and the distance between them. May use platform. */
@NullMarked
package org.wisselwerk.place;

import org.jspecify.annotations.NullMarked;
