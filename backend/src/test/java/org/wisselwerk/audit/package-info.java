@NullMarked
package org.wisselwerk.audit;

import org.jspecify.annotations.NullMarked;
