package org.wisselwerk.mail;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.wisselwerk.platform.Ids;

/**
 * Where letters are handed in. A letter leaves when the transaction in which it was handed in commits, at least once and
 * always under the same Message-ID, and never when that is rolled back.
 */
@Singleton
public class Mail {

    private final MailRepository mails;
    private final Layout layout;
    private final Ids ids;

    Mail(MailRepository mails, Layout layout, Ids ids) {
        this.mails = mails;
        this.layout = layout;
        this.ids = ids;
    }

    /**
     * Takes a letter, once: a second one on the same occasion for the same address changes nothing. To be called inside
     * the transaction of what it tells of.
     *
     * @throws IllegalArgumentException when its texts ask for a word that it does not have
     * @throws java.util.MissingResourceException when its kind has no texts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Letter letter) {
        Recipient to = letter.to();
        Content content = Content.of(letter);
        layout.write(letter.kind(), to.language(), content);
        // By the machine's clock, as deliveries: a clock that is set for a demonstration holds up no letter.
        Instant now = Instant.now();
        mails.add(
                ids.next(),
                key(letter),
                letter.kind(),
                to.account(),
                to.address(),
                to.language().code(),
                content.write(),
                now,
                letter.validity() == null ? null : now.plus(letter.validity()));
    }

    private static String key(Letter letter) {
        String named =
                letter.kind() + "\n" + letter.occasion() + "\n" + letter.to().address();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
