@NullMarked
package org.wisselwerk.organisation;

import org.jspecify.annotations.NullMarked;
