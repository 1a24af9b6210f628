@NullMarked
package org.wisselwerk.matching.words;

import org.jspecify.annotations.NullMarked;
