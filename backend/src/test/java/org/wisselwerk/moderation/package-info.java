@NullMarked
package org.wisselwerk.moderation;

import org.jspecify.annotations.NullMarked;
