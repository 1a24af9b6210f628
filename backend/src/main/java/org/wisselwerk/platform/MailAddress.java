package org.wisselwerk.platform;

import java.util.regex.Pattern;

/** What a mail address looks like that a letter can be sent to as it stands. */
public final class MailAddress {

    private static final int MAX_LENGTH = 254;

    /** Nor signs that cannot be seen: they make an address look like somebody else's. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{Cntrl}\\p{Cf}@<>()\\[\\]\\\\,;:\"]+@[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]+");

    private MailAddress() {}

    /** One address and nothing else; that somebody reads it, only an answer shows. */
    public static boolean isOne(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }
}
