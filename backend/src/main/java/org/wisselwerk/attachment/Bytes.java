package org.wisselwerk.attachment;

import java.nio.charset.StandardCharsets;

/** Reading numbers and marks out of bytes, from where others have put them. */
final class Bytes {

    private Bytes() {}

    static boolean hasAt(byte[] bytes, int at, int... expected) {
        if (at < 0 || at + expected.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean hasAt(byte[] bytes, int at, String ascii) {
        return hasAt(bytes, at, ascii.chars().toArray());
    }

    static String ascii(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.US_ASCII);
    }

    /** Two bytes, the greater first. */
    static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }

    /** Four bytes, the greatest first; up to 4 294 967 295. */
    static long big32(byte[] bytes, int at) {
        return (long) big16(bytes, at) << 16 | big16(bytes, at + 2);
    }

    /** Four bytes, the smallest first; up to 4 294 967 295. */
    static long little32(byte[] bytes, int at) {
        return (long) little16(bytes, at + 2) << 16 | little16(bytes, at);
    }

    static int little16(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | (bytes[at] & 0xFF);
    }
}
