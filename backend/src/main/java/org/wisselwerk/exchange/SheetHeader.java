package org.wisselwerk.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Shortened;

/** Which column of a file stands for what, and how its writer calls it. */
record SheetHeader(Map<Integer, SheetColumn> columns, Map<SheetColumn, String> names) {

    private static final int MAX_NAME = 40;
    private static final int MAX_TOLD = 20;

    /** @throws Refusal 422 that names every column which is missing, unknown, or there twice */
    static SheetHeader of(List<String> cells, SheetWords words, Language language) {
        Map<Integer, SheetColumn> columns = new LinkedHashMap<>();
        Map<SheetColumn, String> names = new EnumMap<>(SheetColumn.class);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<SheetColumn> column = words.column(name);
            if (column.isEmpty()) {
                errors.add(FieldError.at("/header", "sheet-column-unknown", Shortened.of(name, MAX_NAME)));
            } else if (names.putIfAbsent(column.get(), name) != null) {
                errors.add(FieldError.at("/header", "sheet-column-twice", Shortened.of(name, MAX_NAME)));
            } else {
                columns.put(i, column.get());
            }
        }
        List<FieldError> missing = SheetColumn.REQUIRED.stream()
                .filter(column -> !names.containsKey(column))
                .map(column -> FieldError.at("/header", "sheet-column-missing", words.name(column, language)))
                .toList();
        if (!missing.isEmpty() || !errors.isEmpty()) {
            errors.addAll(0, missing);
            throw Refusal.invalid(errors.subList(0, Math.min(MAX_TOLD, errors.size())));
        }
        return new SheetHeader(columns, names);
    }
}
