package org.wisselwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.exchange.LineReader.Line;

class LineReaderTest {

    @Test
    void readsLinesWithAndWithoutAnEnd() throws IOException {
        assertThat(read("a\nbé\n\nc".getBytes(StandardCharsets.UTF_8), 10))
                .containsExactly(new Line.Text("a"), new Line.Text("bé"), new Line.Text(""), new Line.Text("c"));
    }

    @Test
    void hasNoLinesInNothing() throws IOException {
        assertThat(read(new byte[0], 10)).isEmpty();
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        String text = "x".repeat(200_000) + "\nok\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), 100_000))
                .containsExactly(new Line.TooLong(), new Line.Text("ok"));
    }

    @Test
    void takesALineOfExactlyTheLimit() throws IOException {
        assertThat(read("12345\n123456\n".getBytes(StandardCharsets.UTF_8), 5))
                .containsExactly(new Line.Text("12345"), new Line.TooLong());
    }

    @Test
    void goesOnAfterBytesThatAreNoUtf8() throws IOException {
        byte[] bytes = {'a', (byte) 0xC3, (byte) 0x28, '\n', 'b'};
        assertThat(read(bytes, 10)).containsExactly(new Line.NotUtf8(), new Line.Text("b"));
    }

    private static List<Line> read(byte[] bytes, int maxBytes) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), maxBytes);
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
