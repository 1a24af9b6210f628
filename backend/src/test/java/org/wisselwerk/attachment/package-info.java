@NullMarked
package org.wisselwerk.attachment;

import org.jspecify.annotations.NullMarked;
