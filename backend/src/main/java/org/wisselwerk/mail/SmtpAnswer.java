package org.wisselwerk.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads what a mail server said. Its words may repeat the address, so that only codes are kept. */
final class SmtpAnswer {

    private static final int FOR_GOOD = 500;
    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private SmtpAnswer() {}

    /** 5xx is for good (RFC 5321, 4.2.1); all else may pass. */
    static Outcome of(MessagingException thrown) {
        int code = code(thrown);
        String brief = brief(thrown);
        return code >= FOR_GOOD ? new Outcome.Refused(brief) : new Outcome.Delayed(brief);
    }

    /** {@code 550 5.1.1}, or the name of the exception where the server gave no code. */
    static String brief(MessagingException thrown) {
        int code = code(thrown);
        if (code < 0) {
            return thrown.getClass().getSimpleName();
        }
        for (Exception e = thrown; e instanceof MessagingException m; e = m.getNextException()) {
            Matcher enhanced = ENHANCED.matcher(String.valueOf(e.getMessage()));
            if (enhanced.find()) {
                return code + " " + enhanced.group();
            }
        }
        return Integer.toString(code);
    }

    private static int code(MessagingException thrown) {
        int code = -1;
        for (Exception e = thrown; e instanceof MessagingException m; e = m.getNextException()) {
            code = switch (e) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSenderFailedException sender -> sender.getReturnCode();
                case SMTPSendFailedException send -> send.getReturnCode();
                default -> code;
            };
        }
        return code;
    }
}
