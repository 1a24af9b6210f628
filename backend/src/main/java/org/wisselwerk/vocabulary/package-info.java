/**
 * The words of the trades: a shipped vocabulary of concepts with labels in three languages, how close two concepts are,
 * and the tagging of texts with them. Pure. May use organisation (sectors) only, so that listing and matching can both
 * stand on it; study domains are therefore codes here, checked against the enum by a test.
 */
@NullMarked
package org.wisselwerk.vocabulary;

import org.jspecify.annotations.NullMarked;
