package org.wisselwerk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Shortened;

/** Makes lines of the import format of the rows of a spreadsheet, with every error found. */
@Singleton
class ReadSheet {

    private static final int MAX_TITLE = 80;
    private static final int MAX_ERRORS = 20;
    private static final int HASH_BYTES = 8;

    private final ListingFormat format;
    private final SheetWords words;

    ReadSheet(ListingFormat format, SheetWords words) {
        this.format = format;
        this.words = words;
    }

    List<SheetRow> read(SheetTable table, SheetHeader header, OrganisationProfile organisation) {
        Map<String, Integer> refs = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        List<SheetRow> rows = new ArrayList<>();
        for (SheetTable.Row row : table.rows()) {
            List<FieldError> errors = new ArrayList<>();
            ObjectNode said = said(row, header, errors);
            if (!said.has("postcode") && !said.has("municipality")) {
                said.put("postcode", organisation.postcode()).put("municipality", organisation.municipality());
            }
            if (!said.has("ref")) {
                said.put("ref", derived(said, alike));
            } else if (words.isExample(said.get("ref").asText())) {
                errors.add(FieldError.at("/ref", "sheet-example"));
            }
            ImportLine line = ImportLine.of(row.number(), said, organisation, format);
            errors.addAll(line.errors());
            Integer before = line.ref() == null ? null : refs.putIfAbsent(line.ref(), row.number());
            if (before != null) {
                errors.add(FieldError.at("/ref", "sheet-ref-twice", before));
            }
            String title = said.path("title").asText();
            rows.add(new SheetRow(
                    row.number(),
                    line,
                    Shortened.begin(title, MAX_TITLE),
                    errors.stream().limit(MAX_ERRORS).toList(),
                    null));
        }
        return rows;
    }

    private ObjectNode said(SheetTable.Row row, SheetHeader header, List<FieldError> errors) {
        ObjectNode said = Input.JSON.createObjectNode();
        Optional<Kind> kind = kind(row, header);
        for (int i = 0; i < row.cells().size(); i++) {
            String typed = row.cells().get(i);
            SheetColumn column = header.columns().get(i);
            if (typed.isBlank()) {
                continue;
            }
            if (column == null) {
                errors.add(FieldError.at("", "sheet-cell-without-column"));
            } else if (kind.isPresent() && !column.isOf(kind.get())) {
                errors.add(FieldError.at("/" + column.path(), "sheet-not-of-this-kind"));
            } else if (kind.isPresent() || !column.path().startsWith("details/")) {
                put(said, column, SheetCell.read(column, typed, words));
            }
        }
        return said;
    }

    private static void put(ObjectNode said, SheetColumn column, JsonNode value) {
        ObjectNode at = column.path().equals(column.field())
                ? said
                : said.withObjectProperty(
                        column.path().substring(0, column.path().indexOf('/')));
        at.set(column.field(), value);
    }

    private Optional<Kind> kind(SheetTable.Row row, SheetHeader header) {
        return header.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == SheetColumn.KIND)
                .map(Map.Entry::getKey)
                .filter(index -> index < row.cells().size())
                .map(index ->
                        words.code(SheetColumn.KIND, row.cells().get(index).strip()))
                .flatMap(code ->
                        Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(code)))
                .findFirst();
    }

    /** The same for the same kind, direction, title and place, wherever the row stands; the second such one is another. */
    private static String derived(ObjectNode said, Map<String, Integer> alike) {
        String key = List.of("kind", "direction", "title", "postcode").stream()
                .map(field -> SheetWords.plain(said.path(field).asText()))
                .collect(Collectors.joining("|"));
        int which = alike.merge(key, 1, Integer::sum);
        return "rij-" + hash(key) + (which == 1 ? "" : "-" + which);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
