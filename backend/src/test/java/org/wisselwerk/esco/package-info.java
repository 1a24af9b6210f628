@NullMarked
package org.wisselwerk.esco;

import org.jspecify.annotations.NullMarked;
