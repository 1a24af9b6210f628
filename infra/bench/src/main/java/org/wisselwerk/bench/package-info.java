/** Believable listings in any number, and what is measured with them. May use everything of the application. */
@NullMarked
package org.wisselwerk.bench;

import org.jspecify.annotations.NullMarked;
