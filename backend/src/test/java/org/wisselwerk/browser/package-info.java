/** The main line as a person sees it, in Chromium. */
@NullMarked
package org.wisselwerk.browser;

import org.jspecify.annotations.NullMarked;
