package org.wisselwerk.esco;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A concept of ESCO in one language.
 *
 * @param code ESCO's or ISCO's, empty where there is none
 * @param skillType of a skill, else empty
 * @param reuseLevel of a skill, else empty
 * @param others alternative and hidden labels
 */
record EscoConcept(
        EscoFile file,
        String uri,
        String code,
        String skillType,
        String reuseLevel,
        String preferred,
        List<String> others) {

    private static final int DIGEST_BYTES = 16;

    static final String BASE = "http://data.europa.eu/esco/";

    /** What the ids of concepts of its own begin with. */
    static final String PREFIX = "esco-";

    /** The same for the same content. */
    String digest() {
        String content = String.join("\u0001", code, skillType, reuseLevel, preferred, String.join("\n", others));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id of a concept of its own, such as {@code esco-00030d09-2b3a-4efd-87cc-c4ea39d27c34}. */
    static String id(String uri) {
        String last = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return PREFIX + last.replaceAll("[^a-z0-9]+", "-");
    }
}
