package org.wisselwerk.mail;

import org.jspecify.annotations.Nullable;

/**
 * A letter as people read it.
 *
 * @param html the same words, for programs that show it
 * @param action the path behind the button, null without one
 * @param unsubscribe the address that ends letters of this kind, null where that cannot be
 */
record WrittenLetter(
        String subject,
        String text,
        String html,
        @Nullable String action,
        @Nullable String actionLabel,
        @Nullable String unsubscribe) {}
