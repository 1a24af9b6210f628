package org.wisselwerk.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/**
 * The cells of a spreadsheet, as they stand.
 *
 * @param separator between cells: the one of {@code ;} and {@code ,} by which more columns of the first row are known
 * @param header the first row that is not blank
 * @param rows those behind it that are not blank
 */
record SheetTable(char separator, List<String> header, List<Row> rows) {

    static final int MAX_ROWS = 2000;

    private static final char[] SEPARATORS = {';', ','};

    /** A row, with its number as a spreadsheet counts: from 1, the header and blank rows too. */
    record Row(int number, List<String> cells) {}

    /** @throws Refusal 422 when it cannot be parted into cells, or has too many rows */
    static SheetTable of(String text, SheetWords words) {
        char separator = SEPARATORS[0];
        long most = -1;
        for (char candidate : SEPARATORS) {
            List<Row> first = read(text, candidate, 1);
            long known = first.isEmpty()
                    ? 0
                    : first.getFirst().cells().stream()
                            .filter(name -> words.column(name).isPresent())
                            .count();
            if (known > most) {
                most = known;
                separator = candidate;
            }
        }
        List<Row> rows = read(text, separator, MAX_ROWS + 2);
        if (rows.size() < 2) {
            throw Refusal.invalid(FieldError.at("/file", "sheet-empty"));
        }
        if (rows.size() > MAX_ROWS + 1) {
            throw Refusal.invalid(FieldError.at("/file", "sheet-too-many-rows", MAX_ROWS));
        }
        return new SheetTable(separator, rows.getFirst().cells(), List.copyOf(rows.subList(1, rows.size())));
    }

    private static List<Row> read(String text, char separator, int most) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
        List<Row> rows = new ArrayList<>();
        int number = 1;
        try {
            for (; rows.size() < most && records.hasNext(); number++) {
                List<String> cells = records.next().getFields();
                if (!cells.stream().allMatch(String::isBlank)) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (CsvParseException e) {
            throw Refusal.invalid(FieldError.at("/file", "sheet-broken", number));
        }
        return rows;
    }
}
