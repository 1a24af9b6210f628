/** What tests stand on: the running application, a client, parties that act. */
@NullMarked
package org.wisselwerk.testing;

import org.jspecify.annotations.NullMarked;
