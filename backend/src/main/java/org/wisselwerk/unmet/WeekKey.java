package org.wisselwerk.unmet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of a week. Whoever has a hash but no longer the key cannot even try out a guess. */
final class WeekKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    /** Stands in no word and in no person, so that no two pairs are one text. */
    private static final char BETWEEN = '\0';

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param secret as {@link #random} made it */
    WeekKey(String secret) {
        key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
    }

    /** 256 bits, in hexadecimal. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String hash(String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Another one for each pair: nobody can be followed from one question to the next. */
    String hash(String words, String person) {
        return hash(words + BETWEEN + person);
    }
}
