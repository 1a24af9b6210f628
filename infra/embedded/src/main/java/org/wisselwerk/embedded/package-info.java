/**
 * The two servers of a single machine: MariaDB and one Elasticsearch node, each a child process on the loopback
 * interface, kept under one data directory. {@link org.wisselwerk.embedded.EmbeddedDatabase} and
 * {@link org.wisselwerk.embedded.EmbeddedElasticsearch} start them; everything else here keeps them running, finds their
 * programs, and cleans up after a crash. No framework: the application and the tests use the same code.
 */
@NullMarked
package org.wisselwerk.embedded;

import org.jspecify.annotations.NullMarked;
