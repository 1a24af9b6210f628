@NullMarked
package org.wisselwerk.mail;

import org.jspecify.annotations.NullMarked;
