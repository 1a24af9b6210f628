/** The command line: starts the application and its servers, and speaks to a running one. */
@NullMarked
package org.wisselwerk.cli;

import org.jspecify.annotations.NullMarked;
