/**
 * What people of a collaboration write to each other, with files and read marks. May use account, attachment,
 * collaboration, notification, room and platform.
 */
@NullMarked
package org.wisselwerk.message;

import org.jspecify.annotations.NullMarked;
