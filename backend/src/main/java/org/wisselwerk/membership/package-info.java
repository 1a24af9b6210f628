/**
 * How people come to act for organisations (founding one, invitations, requests for access, roles), and how it is
 * established that an organisation is what it says. May use account, organisation, mail and platform.
 */
@NullMarked
package org.wisselwerk.membership;

import org.jspecify.annotations.NullMarked;
