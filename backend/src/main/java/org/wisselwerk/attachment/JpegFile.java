package org.wisselwerk.attachment;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * JPEG pictures, segment by segment (ITU T.81, annex B): what shows is kept, and which side is up. Comments, thumbnails
 * and all that a camera says besides are not, and nothing behind the end.
 */
final class JpegFile {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;

    private JpegFile() {}

    static byte @Nullable [] clean(byte[] bytes) {
        if (!Bytes.hasAt(bytes, 0, 0xFF, START, 0xFF)) {
            return null;
        }
        Integer orientation = null;
        ByteArrayOutputStream segments = new ByteArrayOutputStream(bytes.length);
        boolean pixels = false;
        int at = 2;
        while (at + 1 < bytes.length) {
            if ((bytes[at] & 0xFF) != 0xFF) {
                return null;
            }
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == END) {
                return pixels ? whole(orientation, segments) : null;
            }
            if (at + 4 > bytes.length) {
                return null;
            }
            int end = at + 2 + Bytes.big16(bytes, at + 2);
            if (end < at + 4 || end > bytes.length) {
                return null;
            }
            if (marker == APP1 && orientation == null) {
                orientation = ExifOrientation.of(bytes, at + 4, end);
            }
            int next = marker == SCAN ? afterScan(bytes, end) : end;
            if (shows(bytes, marker, at + 4)) {
                segments.write(bytes, at, next - at);
            }
            pixels |= marker == SCAN;
            at = next;
        }
        return null;
    }

    /** Colour profiles and how colours are coded show; the second APP2, of pictures within the picture, does not. */
    private static boolean shows(byte[] bytes, int marker, int content) {
        if (marker == APP2) {
            return Bytes.hasAt(bytes, content, "ICC_PROFILE");
        }
        boolean application = marker >= APP0 && marker <= APP15;
        return marker != COMMENT && (!application || marker == APP14 || Bytes.hasAt(bytes, content, "JFIF"));
    }

    /** Where the pixels end: at the next mark that does not belong to them. */
    private static int afterScan(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length) {
            int next = bytes[at + 1] & 0xFF;
            boolean mark = (bytes[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if (mark) {
                return at;
            }
            at++;
        }
        return bytes.length;
    }

    private static byte[] whole(@Nullable Integer orientation, ByteArrayOutputStream segments) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(segments.size() + 64);
        file.write(0xFF);
        file.write(START);
        if (orientation != null && orientation != ExifOrientation.UPRIGHT) {
            file.writeBytes(ExifOrientation.segment(orientation));
        }
        file.writeBytes(segments.toByteArray());
        file.write(0xFF);
        file.write(END);
        return file.toByteArray();
    }
}
