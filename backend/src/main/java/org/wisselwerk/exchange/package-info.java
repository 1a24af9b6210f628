/** Import and export of listings. May use account, listing, organisation and platform. */
@NullMarked
package org.wisselwerk.exchange;

import org.jspecify.annotations.NullMarked;
