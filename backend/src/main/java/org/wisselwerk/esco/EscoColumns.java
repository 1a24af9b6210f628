package org.wisselwerk.esco;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wisselwerk.platform.Shortened;

/** Where the columns of a file stand, by their names. */
record EscoColumns(EscoFile file, Map<String, Integer> at, int count) {

    private static final int NAMED = 20;
    private static final int LONGEST_NAME = 40;

    /** @throws Unreadable when one is missing */
    static EscoColumns of(EscoFile file, CsvRecord header) throws Unreadable {
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            at.putIfAbsent(header.getField(i).strip(), i);
        }
        List<String> missing = file.columns().stream()
                .filter(column -> !at.containsKey(column))
                .toList();
        if (missing.size() == file.columns().size()) {
            throw new Unreadable(1, "esco-not-esco", String.join(", ", file.columns()), some(header));
        }
        if (!missing.isEmpty()) {
            throw new Unreadable(1, "esco-columns", String.join(", ", missing));
        }
        return new EscoColumns(file, at, header.getFieldCount());
    }

    private static String some(CsvRecord header) {
        return header.getFields().stream()
                .limit(NAMED)
                .map(name -> Shortened.of(name, LONGEST_NAME))
                .collect(Collectors.joining(", "));
    }

    /** What stands in a column of a row, without white space around it; empty where there is no such column. */
    String of(CsvRecord row, String column) {
        Integer index = at.get(column);
        return index == null ? "" : row.getField(index).strip();
    }
}
