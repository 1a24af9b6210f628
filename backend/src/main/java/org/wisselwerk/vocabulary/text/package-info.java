/**
 * Text analysis: from what people type to folded words, stems and the parts of compounds, the same at index and at
 * query time. Pure: no framework, no I/O but reading its own resources once. Uses nothing else of the product.
 */
@NullMarked
package org.wisselwerk.vocabulary.text;

import org.jspecify.annotations.NullMarked;
