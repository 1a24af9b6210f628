package org.wisselwerk.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which side of a photo is up: the one thing that is kept of what a camera says (Exif 2.3, tag 0x0112). */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int MOST = 8;
    private static final int MARK = 6;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** 1 to 8; null when this content of a segment does not say it. */
    static @Nullable Integer of(byte[] bytes, int from, int end) {
        int tiff = from + MARK;
        if (!Bytes.hasAt(bytes, from, 'E', 'x', 'i', 'f', 0, 0) || tiff + 8 > end) {
            return null;
        }
        boolean little = Bytes.hasAt(bytes, tiff, "II");
        long first = little ? Bytes.little32(bytes, tiff + 4) : Bytes.big32(bytes, tiff + 4);
        if (first > end - tiff - 2) {
            return null;
        }
        int directory = tiff + (int) first;
        int entries = two(bytes, directory, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > end) {
                return null;
            }
            if (two(bytes, entry, little) == TAG) {
                int value = two(bytes, entry + 8, little);
                return value >= UPRIGHT && value <= MOST ? Integer.valueOf(value) : null;
            }
        }
        return null;
    }

    /** A whole segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        ByteArrayOutputStream segment = new ByteArrayOutputStream();
        segment.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34});
        segment.writeBytes("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
        segment.writeBytes(new byte[] {0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0});
        segment.writeBytes(new byte[4]);
        return segment.toByteArray();
    }

    private static int two(byte[] bytes, int at, boolean little) {
        return little ? Bytes.little16(bytes, at) : Bytes.big16(bytes, at);
    }
}
