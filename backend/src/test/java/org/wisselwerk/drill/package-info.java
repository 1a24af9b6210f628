/** Hard treatment: processes that are killed, requests that are hostile. Small in every build, large with -Pdrills. */
@NullMarked
package org.wisselwerk.drill;

import org.jspecify.annotations.NullMarked;
