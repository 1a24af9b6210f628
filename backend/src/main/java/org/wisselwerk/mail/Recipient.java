package org.wisselwerk.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.MailAddress;

/**
 * Who a letter is for.
 *
 * @param address one mail address; kept in lower case
 * @param name how to greet them; null where nobody has shown yet that name and address belong together, because what a
 *     stranger types as a name must not reach somebody else's mailbox
 * @param account whose letter it is, null where there is no account
 */
public record Recipient(
        String address,
        @Nullable String name,
        Language language,
        @Nullable UUID account) {

    /** @throws IllegalArgumentException when the address could be more, or something else, than one address */
    public Recipient {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("not a mail address");
        }
        address = address.toLowerCase(Locale.ROOT);
    }

    /** Whether something can be sent there as it stands; that somebody reads it, only an answer shows. */
    public static boolean isAddress(String address) {
        return MailAddress.isOne(address);
    }

    /** Somebody who is not known by name. */
    public static Recipient unknown(String address, Language language) {
        return new Recipient(address, null, language, null);
    }
}
