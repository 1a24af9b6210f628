package org.wisselwerk.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the process prints, logs and all, from its making until it is closed; it is printed nevertheless. */
public final class CapturedOutput implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

    public CapturedOutput() {
        System.setOut(both(out));
        System.setErr(both(err));
    }

    public String text() {
        System.out.flush();
        System.err.flush();
        return captured.toString(StandardCharsets.UTF_8);
    }

    private PrintStream both(PrintStream before) {
        OutputStream both = new OutputStream() {
            @Override
            public void write(int b) {
                captured.write(b);
                before.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                captured.write(bytes, from, length);
                before.write(bytes, from, length);
            }
        };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
