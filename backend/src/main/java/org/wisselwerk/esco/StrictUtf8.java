package org.wisselwerk.esco;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that is UTF-8, or it is told where it is not. A byte order mark at the beginning is passed over. */
final class StrictUtf8 extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long before;
    private long line = 1;
    private long characters;
    private char last;
    private boolean ended;

    StrictUtf8(InputStream in) {
        this.in = in;
    }

    /** A byte that cannot stand where it does. */
    static final class NotUtf8 extends IOException {

        private final long line;
        private final long at;

        NotUtf8(long line, long at) {
            super("not UTF-8");
            this.line = line;
            this.at = at;
        }

        long line() {
            return line;
        }

        /** Its number in the file, from 1. */
        long at() {
            return at;
        }
    }

    /** Does what has been read end with the end of a line? */
    boolean endsALine() {
        return last == '\n' || last == '\r';
    }

    /** How many have been handed out. */
    long characters() {
        return characters;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            count(target, offset, chars.position());
            if (result.isError()) {
                throw new NotUtf8(line, before + bytes.position() + 1);
            }
            skipMark(target, offset, chars);
            if (chars.position() == 0 && (ended || !fill())) {
                return -1;
            }
        }
        characters += chars.position();
        last = target[offset + chars.position() - 1];
        return chars.position();
    }

    private void skipMark(char[] target, int offset, CharBuffer chars) {
        if (characters == 0 && chars.position() > 0 && target[offset] == BYTE_ORDER_MARK) {
            System.arraycopy(target, offset + 1, target, offset, chars.position() - 1);
            chars.position(chars.position() - 1);
        }
    }

    private void count(char[] target, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            line += target[i] == '\n' ? 1 : 0;
        }
    }

    /** False when there is nothing left at all. */
    private boolean fill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        return !ended || bytes.hasRemaining();
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
