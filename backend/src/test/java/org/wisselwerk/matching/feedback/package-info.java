@NullMarked
package org.wisselwerk.matching.feedback;

import org.jspecify.annotations.NullMarked;
