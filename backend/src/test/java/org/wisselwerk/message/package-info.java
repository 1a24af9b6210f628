@NullMarked
package org.wisselwerk.message;

import org.jspecify.annotations.NullMarked;
