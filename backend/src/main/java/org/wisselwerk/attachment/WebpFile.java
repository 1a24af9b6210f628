package org.wisselwerk.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WebP pictures, chunk by chunk (<a href="https://developers.google.com/speed/webp/docs/riff_container">container</a>):
 * what shows is kept, what a camera says is not, and nothing behind the end.
 */
final class WebpFile {

    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final int HEADER = 12;
    private static final int FRAME = 8;
    /** In the first byte of VP8X: there is Exif, there is XMP. */
    private static final int SAYS_MORE = 0x08 | 0x04;

    private WebpFile() {}

    static byte @Nullable [] clean(byte[] bytes) {
        if (bytes.length < HEADER + FRAME || !Bytes.hasAt(bytes, 0, "RIFF") || !Bytes.hasAt(bytes, 8, "WEBP")) {
            return null;
        }
        long end = Bytes.little32(bytes, 4) + FRAME;
        if (end > bytes.length) {
            return null;
        }
        ByteArrayOutputStream chunks = new ByteArrayOutputStream((int) end);
        boolean pixels = false;
        int at = HEADER;
        while (at + FRAME <= end) {
            long length = Bytes.little32(bytes, at + 4);
            long padded = length + (length & 1);
            if (padded > end - at - FRAME) {
                return null;
            }
            String type = Bytes.ascii(bytes, at, 4);
            if (SHOWN.contains(type)) {
                byte[] chunk = java.util.Arrays.copyOfRange(bytes, at, at + FRAME + (int) padded);
                if (type.equals("VP8X") && length > 0) {
                    chunk[FRAME] = (byte) (chunk[FRAME] & ~SAYS_MORE);
                }
                chunks.writeBytes(chunk);
            }
            pixels |= PIXELS.contains(type);
            at += FRAME + (int) padded;
        }
        return pixels ? whole(chunks.toByteArray()) : null;
    }

    private static byte[] whole(byte[] chunks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(HEADER + chunks.length);
        file.writeBytes(new byte[] {'R', 'I', 'F', 'F'});
        int size = chunks.length + 4;
        file.writeBytes(new byte[] {(byte) size, (byte) (size >> 8), (byte) (size >> 16), (byte) (size >> 24)});
        file.writeBytes(new byte[] {'W', 'E', 'B', 'P'});
        file.writeBytes(chunks);
        return file.toByteArray();
    }
}
