/**
 * Shows administrators who did what, when and from where. What is written down, the journal of the platform writes. May
 * use account, organisation and platform.
 */
@NullMarked
package org.wisselwerk.audit;

import org.jspecify.annotations.NullMarked;
