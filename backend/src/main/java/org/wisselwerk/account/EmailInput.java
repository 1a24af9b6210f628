package org.wisselwerk.account;

import java.util.Locale;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Input;

/** Reads the address of an account. */
final class EmailInput {

    static final int MAX = 254;

    private EmailInput() {}

    /** As accounts have it; an address to which nothing can be sent is an error. */
    static String read(Input input) {
        String email = input.requiredText("email", MAX).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !Recipient.isAddress(email)) {
            input.fail("email", "not-an-email-address");
        }
        return email;
    }
}
