/**
 * What people find wrong with listings, and what an administrator decides about it. May use account, listing, membership,
 * organisation and platform.
 */
@NullMarked
package org.wisselwerk.moderation;

import org.jspecify.annotations.NullMarked;
