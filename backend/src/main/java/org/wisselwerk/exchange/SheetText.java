package org.wisselwerk.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/**
 * The text of a file that a spreadsheet program saved: UTF-8, or else windows-1252, as Excel in Western Europe writes.
 *
 * @param encoding the name of what it was
 */
record SheetText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** How two bytes of UTF-8 look when they are taken for windows-1252. */
    private static final Pattern MISREAD =
            Pattern.compile("[\u00C2\u00C3][\u0080-\u00BF\u20AC\u201A-\u2122]|\u00E2\u20AC");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** @throws Refusal 422 when it is no such text */
    static SheetText of(byte[] file) {
        if (startsWith(file, ZIP) || startsWith(file, OLD_EXCEL)) {
            throw refused("sheet-excel");
        }
        for (byte one : file) {
            if (one == 0) {
                throw refused("sheet-not-text");
            }
        }
        SheetText read = decoded(file);
        if (read.text.isBlank()) {
            throw refused("sheet-empty");
        }
        return read;
    }

    private static SheetText decoded(byte[] file) {
        CharBuffer begin = CharBuffer.allocate(file.length);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (!StandardCharsets.UTF_8.newDecoder().decode(bytes, begin, true).isError()) {
            String text = begin.flip().toString();
            return new SheetText(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-8");
        }
        // What begins in UTF-8 with more than plain letters, and then breaks, is two files that were put together.
        if (begin.flip().chars().anyMatch(character -> character > 0x7F)) {
            throw refused("sheet-mixed-encoding", line(file, bytes.position()));
        }
        try {
            String text = WINDOWS.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (MISREAD.matcher(text).find()) {
                throw refused("sheet-mixed-encoding", line(file, bytes.position()));
            }
            return new SheetText(text, WINDOWS.name());
        } catch (CharacterCodingException e) {
            throw refused("sheet-not-text");
        }
    }

    private static int line(byte[] file, int until) {
        int line = 1;
        for (int i = 0; i < until; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] file, byte[] begin) {
        return file.length >= begin.length
                && ByteBuffer.wrap(file, 0, begin.length).equals(ByteBuffer.wrap(begin));
    }

    private static Refusal refused(String code, Object... arguments) {
        return Refusal.invalid(FieldError.at("/file", code, arguments));
    }
}
