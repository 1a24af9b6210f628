package org.wisselwerk.account;

import java.util.Locale;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Input;

/** Reads what an account consists of. */
final class AccountInput {

    static final int MAX_EMAIL = 254;
    private static final int MAX_NAME = 120;

    private AccountInput() {}

    /** As accounts have it; an address to which nothing can be sent is an error. */
    static String email(Input input) {
        String email = input.requiredText("email", MAX_EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            input.fail("email", "not-an-email-address");
        }
        return email;
    }

    /** On one line. */
    static String name(Input input) {
        return input.requiredText("name", MAX_NAME).replaceAll("\\s+", " ");
    }
}
