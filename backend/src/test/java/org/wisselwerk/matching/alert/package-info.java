@NullMarked
package org.wisselwerk.matching.alert;

import org.jspecify.annotations.NullMarked;
