@NullMarked
package org.wisselwerk.followup;

import org.jspecify.annotations.NullMarked;
