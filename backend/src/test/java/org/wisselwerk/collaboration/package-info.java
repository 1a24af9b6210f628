/** Tests of what two organisations do together: rules in pure code, histories at random, the line over HTTP. */
@NullMarked
package org.wisselwerk.collaboration;

import org.jspecify.annotations.NullMarked;
