package org.wisselwerk.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small files of every kind, made here. */
final class Files {

    /** What a cleaned file must not say any more. */
    static final String SECRET = "51.0543N 3.7174E";

    private Files() {}

    static byte[] pdf() {
        return ascii("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] picture(String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
            image.setRGB(3, 2, 0xFF8800);
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PNG with a text chunk before its end, and something behind it. */
    static byte[] pngThatSaysWhere() {
        byte[] png = picture("png");
        int end = png.length - 12;
        byte[] text = ascii("tEXtplace\0" + SECRET);
        CRC32 crc = new CRC32();
        crc.update(text);
        return concat(
                Arrays.copyOf(png, end),
                big32(text.length - 4),
                text,
                big32((int) crc.getValue()),
                Arrays.copyOfRange(png, end, png.length),
                ascii("<script>alert('" + SECRET + "')</script>"));
    }

    /** A JPEG whose camera says that it lies on its side, and where it was. */
    static byte[] jpegThatSaysWhere() {
        byte[] jpeg = picture("jpg");
        byte[] exif = concat(
                ascii("Exif\0\0II*\0"),
                new byte[] {8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0},
                ascii(SECRET));
        byte[] comment = ascii(SECRET);
        return concat(
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE1, exif),
                segment(0xED, ascii("Photoshop 3.0\0" + SECRET)),
                segment(0xFE, comment),
                Arrays.copyOfRange(jpeg, 2, jpeg.length),
                ascii("PK" + SECRET));
    }

    static byte[] webpThatSaysWhere() {
        byte[] chunks = concat(
                ascii("WEBP"),
                chunk("VP8X", new byte[] {0x0C, 0, 0, 0, 7, 0, 0, 5, 0, 0}),
                chunk("VP8L", new byte[] {0x2F, 7, 0, 1, 0}),
                chunk("EXIF", ascii(SECRET)),
                chunk("XMP ", ascii("<x>" + SECRET + "</x>")));
        return concat(ascii("RIFF"), little32(chunks.length), chunks, ascii("<html>" + SECRET));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return concat(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String type, byte[] content) {
        return concat(ascii(type), little32(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] big32(int value) {
        return new byte[] {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }

    private static byte[] little32(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }
}
