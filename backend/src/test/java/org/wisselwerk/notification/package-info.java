/** Tests of what people are told. */
@NullMarked
package org.wisselwerk.notification;

import org.jspecify.annotations.NullMarked;
