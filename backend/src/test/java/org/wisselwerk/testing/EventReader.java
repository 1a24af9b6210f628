package org.wisselwerk.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events as they come, and stays connected until it is closed. */
public final class EventReader implements AutoCloseable {

    private final BufferedReader lines;

    EventReader(InputStream stream) {
        lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    public record Event(String id, String name, String data) {}

    /** The next one of this name, however many others come before it. */
    public Event next(String name) {
        Event event = next();
        while (!event.name().equals(name)) {
            event = next();
        }
        return event;
    }

    private Event next() {
        String id = "";
        String name = "message";
        StringBuilder data = new StringBuilder();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("id:")) {
                id = value;
            } else if (line.startsWith("event:")) {
                name = value;
            } else if (line.startsWith("data:")) {
                data.append(value);
            }
        }
        return new Event(id, name, data.toString());
    }

    private String line() {
        try {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the stream ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
