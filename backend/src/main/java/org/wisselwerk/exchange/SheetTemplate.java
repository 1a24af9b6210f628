package org.wisselwerk.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/** An empty spreadsheet to fill in: the columns of a kind, and one row to see how it is meant. Opens well in Excel. */
@Singleton
class SheetTemplate {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SheetWords words;
    private final Messages messages;
    private final Clock clock;

    SheetTemplate(SheetWords words, Messages messages, Clock clock) {
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param kind null for the columns of every kind */
    byte[] of(@Nullable Kind kind, Language language) {
        Kind shown = kind == null ? Kind.INTERNSHIP_PLACE : kind;
        List<SheetColumn> columns = Arrays.stream(SheetColumn.values())
                .filter(column -> kind == null || column.isOf(kind))
                .toList();
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(
                    columns.stream().map(column -> words.name(column, language)).toList());
            csv.writeRecord(columns.stream()
                    .map(column -> column.isOf(shown) ? SheetCell.written(example(column, shown, language)) : "")
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    String fileName(Language language) {
        return messages.text(language, "sheet.file") + ".csv";
    }

    private String example(SheetColumn column, Kind kind, Language language) {
        LocalDate begin = LocalDate.now(clock).plusMonths(2).withDayOfMonth(1);
        return switch (column) {
            case KIND -> words.label(column, kind.name(), language);
            case LANGUAGE -> words.label(column, language.code(), language);
            case TITLE -> messages.text(language, "sheet.example.title." + kind.name());
            case REF, DESCRIPTION, COMPETENCES, SUBJECT, AUDIENCE, DELIVERABLE, CONDITION, FORMAT ->
                messages.text(language, "sheet.example." + column.field());
            case DIRECTION, FORM, CONTRACT, STATUTE, MODE, FOCUS, FINALITY, STUDY_DOMAINS, THEMES ->
                words.label(column, words.codes(column).getFirst(), language);
            case WEEKDAYS, LANGUAGES ->
                words.codes(column).stream()
                        .limit(2)
                        .map(code -> words.label(column, code, language))
                        .collect(Collectors.joining(", "));
            case SPECIAL_NEEDS, DIPLOMA -> messages.text(language, "sheet.no");
            case GRADES -> "2, 3";
            case POSTCODE -> "9000";
            case MUNICIPALITY -> "Gent";
            case RADIUS -> "25";
            case FROM -> begin.toString();
            case TO, DEADLINE -> begin.plusMonths(3).toString();
            case HOURS -> "8";
            case PLACES, SESSIONS -> "2";
            case DURATION -> "50";
            case GROUP_MIN -> "10";
            case GROUP_MAX -> "25";
            case DEPOSIT -> "100";
        };
    }
}
