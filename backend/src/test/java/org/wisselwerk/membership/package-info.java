/** Tests of who acts for which organisation. */
@NullMarked
package org.wisselwerk.membership;

import org.jspecify.annotations.NullMarked;
