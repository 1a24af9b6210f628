@NullMarked
package org.wisselwerk.vocabulary;

import org.jspecify.annotations.NullMarked;
