@NullMarked
package org.wisselwerk.vocabulary.text;

import org.jspecify.annotations.NullMarked;
