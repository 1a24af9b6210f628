package org.wisselwerk.exchange;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ImportedListings.Outcome;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Problem;
import org.wisselwerk.platform.Problems;

/** What came of a spreadsheet, as it is told: in the words of its own header. */
@Singleton
class SheetViews {

    private final SheetWords words;
    private final Problems problems;

    SheetViews(SheetWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** What becomes of a row. */
    enum Fate {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /** @param column as the file calls it; null when the row as a whole is wrong */
    @Serdeable
    record CellError(@Nullable String column, String pointer, String code, String message) {}

    /** @param row as a spreadsheet counts, from 1 */
    @Serdeable
    record RowView(int row, @Nullable String ref, String title, Fate outcome, List<CellError> errors) {}

    /** @param encoding in which the file was read */
    @Serdeable
    record SheetView(
            String encoding,
            String separator,
            long created,
            long updated,
            long unchanged,
            long rejected,
            List<RowView> rows) {}

    SheetView of(ImportSheet.Report report, Language language) {
        List<RowView> rows = report.rows().stream()
                .map(row -> new RowView(
                        row.number(),
                        row.line() == null ? null : row.line().ref(),
                        row.title(),
                        fate(row),
                        row.errors().stream()
                                .map(error -> cell(error, report.header(), language))
                                .toList()))
                .toList();
        Map<Fate, Long> counts = rows.stream().collect(Collectors.groupingBy(RowView::outcome, Collectors.counting()));
        return new SheetView(
                report.text().encoding(),
                String.valueOf(report.table().separator()),
                counts.getOrDefault(Fate.CREATED, 0L),
                counts.getOrDefault(Fate.UPDATED, 0L),
                counts.getOrDefault(Fate.UNCHANGED, 0L),
                counts.getOrDefault(Fate.REJECTED, 0L),
                rows);
    }

    private CellError cell(FieldError error, SheetHeader header, Language language) {
        Problem.Violation told = problems.violation(language, error);
        String pointer = error.pointer() == null ? "" : error.pointer();
        String column = Arrays.stream(SheetColumn.values())
                .filter(one -> one.holds(pointer))
                .map(one -> header.names().getOrDefault(one, words.name(one, language)))
                .findFirst()
                .orElse(null);
        return new CellError(column, pointer, told.code(), told.message());
    }

    private static Fate fate(SheetRow row) {
        return switch (row.outcome()) {
            case Outcome.Created() -> Fate.CREATED;
            case Outcome.Updated() -> Fate.UPDATED;
            case Outcome.Unchanged() -> Fate.UNCHANGED;
            case Outcome.Rejected _ -> Fate.REJECTED;
            case null -> Fate.REJECTED;
        };
    }
}
