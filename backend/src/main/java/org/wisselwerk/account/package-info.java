/**
 * Who is there: accounts, their memberships of organisations, sessions and tokens, and the one policy by which every
 * route is decided. May use organisation, mail and platform.
 */
@NullMarked
package org.wisselwerk.account;

import org.jspecify.annotations.NullMarked;
