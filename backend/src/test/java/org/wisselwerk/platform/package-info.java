@NullMarked
package org.wisselwerk.platform;

import org.jspecify.annotations.NullMarked;
