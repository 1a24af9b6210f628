/**
 * Files that belong to a listing: documents and pictures, cleaned of what a camera says about place. May use account,
 * listing and platform.
 */
@NullMarked
package org.wisselwerk.attachment;

import org.jspecify.annotations.NullMarked;
