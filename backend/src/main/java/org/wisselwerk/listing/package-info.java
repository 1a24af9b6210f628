/**
 * Offers and needs: their eight kinds, their life, what is committed of them. May use account, additions, organisation,
 * place, vocabulary and platform.
 */
@NullMarked
package org.wisselwerk.listing;

import org.jspecify.annotations.NullMarked;
