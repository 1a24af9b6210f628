package org.wisselwerk.esco;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of ESCO's files to its end. It is taken as a whole or not at all, so what it says is held in memory: that is
 * bounded, however long the file, its rows or its lines are.
 */
final class EscoReader {

    /** Many times what ESCO has. */
    static final int MOST_ROWS = 300_000;

    private static final int LONGEST_FIELD = 1 << 19;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_COLUMNS = 200;

    private EscoReader() {}

    /**
     * @param body not closed
     * @param progress hears how many rows have been read
     * @throws Unreadable with the line, when it is not what it should be
     * @throws IOException when the connection breaks
     */
    static EscoRows read(EscoFile file, InputStream body, LongConsumer progress) throws Unreadable, IOException {
        StrictUtf8 text = new StrictUtf8(body);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text)) {
            return read(file, new Records(records.iterator(), text), progress);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof StrictUtf8.NotUtf8 broken) {
                throw new Unreadable(broken.line(), "esco-not-utf-8", broken.line(), broken.at());
            }
            throw e.getCause();
        }
    }

    private static EscoRows read(EscoFile file, Records records, LongConsumer progress) throws Unreadable {
        CsvRecord header = records.next();
        if (header == null || isBlank(header)) {
            throw new Unreadable(1, "esco-empty");
        }
        EscoCollector collector = new EscoCollector(EscoColumns.of(file, header));
        long last = 1;
        for (CsvRecord row = records.next(); row != null; row = records.next()) {
            if (!isBlank(row)) {
                last = row.getStartingLineNumber();
                collector.add(row);
                progress.accept(collector.read());
            }
        }
        if (collector.read() == 0) {
            throw new Unreadable(1, "esco-empty");
        }
        // ESCO's files end with the end of a line; what does not may have lost any number of rows.
        if (!records.endWithALine()) {
            throw new Unreadable(last, "esco-cut", last);
        }
        return collector.rows();
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFieldCount() == 1 && row.getField(0).isBlank();
    }

    /** Records, and where they stand. */
    private static final class Records {

        private final Iterator<CsvRecord> records;
        private final StrictUtf8 text;
        private long line = 1;
        private long charactersBefore;

        Records(Iterator<CsvRecord> records, StrictUtf8 text) {
            this.records = records;
            this.text = text;
        }

        @Nullable
        CsvRecord next() throws Unreadable {
            charactersBefore = text.characters();
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord row = records.next();
                line = row.getStartingLineNumber() + 1 + lineEnds(row);
                return row;
            } catch (CsvParseException e) {
                boolean tooLong = text.characters() - charactersBefore >= LONGEST_FIELD / 2;
                throw new Unreadable(line, tooLong ? "esco-too-long" : "esco-not-csv", line);
            }
        }

        boolean endWithALine() {
            return text.endsALine();
        }

        private static long lineEnds(CsvRecord row) {
            return row.getFields().stream()
                    .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                    .sum();
        }
    }
}
