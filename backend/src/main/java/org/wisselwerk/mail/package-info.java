/**
 * Letters to people: what {@link org.wisselwerk.mail.Mail} takes in its caller's transaction leaves over SMTP at least
 * once, under one Message-ID, or stays in the mailbox of a demo. May use platform.
 */
@NullMarked
package org.wisselwerk.mail;

import org.jspecify.annotations.NullMarked;
