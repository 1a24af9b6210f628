/**
 * Runs inside the JVM of the embedded Elasticsearch node and is packed into a jar of its own beside that node's
 * libraries. The application never loads it.
 */
@NullMarked
package org.wisselwerk.embedded.node;

import org.jspecify.annotations.NullMarked;
