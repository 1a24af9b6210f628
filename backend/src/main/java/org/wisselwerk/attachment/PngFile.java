package org.wisselwerk.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PNG pictures, chunk by chunk (<a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, 5.3</a>): what shows is kept,
 * texts, dates and what a camera says are not, and nothing behind the end.
 */
final class PngFile {

    private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYS",
            "acTL", "fcTL", "fdAT");
    /** Length, type and checksum. */
    private static final int FRAME = 12;

    private static final int HEADER = 13;

    private PngFile() {}

    static byte @Nullable [] clean(byte[] bytes) {
        if (!Bytes.hasAt(bytes, 0, SIGNATURE)
                || !Bytes.hasAt(bytes, SIGNATURE.length, 0, 0, 0, HEADER, 'I', 'H', 'D', 'R')) {
            return null;
        }
        ByteArrayOutputStream clean = new ByteArrayOutputStream(bytes.length);
        clean.write(bytes, 0, SIGNATURE.length);
        boolean pixels = false;
        int at = SIGNATURE.length;
        while (at + FRAME <= bytes.length) {
            long length = Bytes.big32(bytes, at);
            if (length > bytes.length - at - FRAME) {
                return null;
            }
            int whole = (int) length + FRAME;
            String type = Bytes.ascii(bytes, at + 4, 4);
            if (SHOWN.contains(type)) {
                clean.write(bytes, at, whole);
            }
            pixels |= type.equals("IDAT");
            if (type.equals("IEND")) {
                return pixels ? clean.toByteArray() : null;
            }
            at += whole;
        }
        return null;
    }
}
