/**
 * ESCO beside our own vocabulary: reading the European Commission's published CSV files, keeping them in the database,
 * and what they add to the vocabulary in force. May use account, additions, vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.esco;

import org.jspecify.annotations.NullMarked;
