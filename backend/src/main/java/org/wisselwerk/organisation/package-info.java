/** Organisations: who they are, where, in which sectors, and whether they are verified. May use place and platform. */
@NullMarked
package org.wisselwerk.organisation;

import org.jspecify.annotations.NullMarked;
