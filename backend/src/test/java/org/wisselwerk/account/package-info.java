@NullMarked
package org.wisselwerk.account;

import org.jspecify.annotations.NullMarked;
