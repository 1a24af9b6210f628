package org.wisselwerk.account;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import org.wisselwerk.platform.Refusal;

/** What the links in letters about accounts are for, and how long they work. */
final class Links {

    static final String CONFIRM = "registration";
    static final Duration CONFIRM_VALID = Duration.ofHours(48);
    static final String RESET = "password-reset";
    static final Duration RESET_VALID = Duration.ofHours(1);
    static final String EMAIL = "email-change";
    static final Duration EMAIL_VALID = Duration.ofHours(48);

    private Links() {}

    /** Used, too old, or never there: nobody learns which. */
    static Refusal over() {
        return Refusal.of(HttpStatus.GONE, "link-over");
    }
}
