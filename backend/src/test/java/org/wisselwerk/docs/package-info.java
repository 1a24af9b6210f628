@NullMarked
package org.wisselwerk.docs;

import org.jspecify.annotations.NullMarked;
