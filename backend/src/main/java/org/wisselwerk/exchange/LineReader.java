package org.wisselwerk.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, one at a time: a line too long or not UTF-8 is told, never kept. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private boolean ended;

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** What a line turned out to be. */
    sealed interface Line {
        record Text(String text) implements Line {}

        record TooLong() implements Line {}

        record NotUtf8() implements Line {}
    }

    /** The next line without its end; null after the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (!tooLong && line.size() + end - position <= maxBytes) {
                line.write(buffer, position, end - position);
            } else {
                tooLong = true;
            }
            boolean complete = end < filled;
            position = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        return tooLong ? new Line.TooLong() : decode(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        if (ended) {
            return false;
        }
        position = 0;
        filled = in.read(buffer);
        ended = filled < 0;
        return !ended;
    }

    private static Line decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Line.Text(text);
        } catch (CharacterCodingException e) {
            return new Line.NotUtf8();
        }
    }
}
