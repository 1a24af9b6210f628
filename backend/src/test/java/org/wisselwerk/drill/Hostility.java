package org.wisselwerk.drill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requests that nobody should send, made by chance around operations that exist. */
final class Hostility {

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/x-ndjson",
            "text/csv",
            "text/plain",
            "multipart/form-data",
            "x");
    private static final List<String> VERSIONS =
            List.of("\"1\"", "\"0\"", "*", "\"-1\"", "W/\"1\"", "1", "\"99999999999999999999\"", "\"\u00e9\"");
    private static final List<String> FIELDS = List.of(
            "organisationId",
            "listingId",
            "direction",
            "kind",
            "title",
            "description",
            "language",
            "postcode",
            "period",
            "places",
            "weekdays",
            "hoursPerWeek",
            "studyDomains",
            "grades",
            "competences",
            "details",
            "contact",
            "reason",
            "text",
            "terms",
            "revision",
            "sha256",
            "answer",
            "agreedVersion",
            "message",
            "email",
            "password",
            "name",
            "current",
            "new",
            "scope",
            "organisation",
            "ref",
            "radiusKm");

    private final Random random;
    private final List<Operation> operations;
    private final List<String> ids;

    /** @param ids of things that exist */
    Hostility(Random random, List<Operation> operations, List<String> ids) {
        this.random = random;
        this.operations = operations;
        this.ids = ids;
    }

    /** A request; {@code path} is encoded. */
    record Request(
            String method,
            String path,
            byte @Nullable [] body,
            String type,
            @Nullable String version) {}

    Request next() {
        Operation operation = one(operations);
        String method =
                percent(95) ? operation.method() : one(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"));
        byte[] body = method.equals("GET") || percent(10) ? null : body();
        return new Request(method, path(operation), body, one(TYPES), percent(60) ? one(VERSIONS) : null);
    }

    private String path(Operation operation) {
        StringBuilder path = new StringBuilder();
        for (String part : operation.path().split("/")) {
            if (!part.isEmpty()) {
                path.append('/').append(part.startsWith("{") ? encoded(percent(50) ? one(ids) : value()) : part);
            }
        }
        List<String> query = new ArrayList<>();
        for (String name : operation.parameters()) {
            if (percent(40)) {
                query.add(encoded(name) + "=" + encoded(value()));
            }
        }
        if (percent(10)) {
            query.add(encoded(value()) + "=" + encoded(value()));
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private byte[] body() {
        String text = percent(80) ? object(3) : value();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (percent(10) && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String object(int depth) {
        List<String> fields = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            fields.add("\"" + one(FIELDS) + "\":" + json(depth));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String json(int depth) {
        return switch (random.nextInt(12)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> one(List.of("0", "-1", "1e400", "99999999999999999999999", "0.1", "2147483648", "NaN", "1E-400"));
            case 3 -> depth > 0 ? object(depth - 1) : "{}";
            case 4 -> depth > 0 ? "[" + json(depth - 1) + "," + json(depth - 1) + "]" : "[]";
            case 5 -> "\"" + one(ids) + "\"";
            case 6 ->
                "\""
                        + one(List.of(
                                "OFFER", "NEED", "EQUIPMENT", "INTERNSHIP_PLACE", "nl", "stem", "WITHDRAWN", "OTHER"))
                        + "\"";
            case 7 -> "[".repeat(5000);
            case 8 -> "\"\\u0000\\ud800\"";
            default ->
                "\"" + value().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "\\\\n") + "\"";
        };
    }

    private String value() {
        return switch (random.nextInt(16)) {
            case 0 -> "";
            case 1 -> "' or 1=1 -- ";
            case 2 -> "<script>alert(1)</script>";
            case 3 -> "../../../../etc/passwd";
            case 4 -> "\u0000";
            case 5 -> "x".repeat(1 + random.nextInt(3000));
            case 6 -> "-1";
            case 7 -> "99999999999999999999";
            case 8 -> "2026-02-30";
            case 9 -> "${jndi:ldap://127.0.0.1/x}";
            case 10 -> "%s%n%x \uD83D\uDE00 \u202E";
            case 11 -> "{\"a\":1}";
            case 12 -> one(ids);
            case 13 -> Integer.toString(random.nextInt());
            case 14 -> "*:* AND (\"";
            default -> Long.toString(random.nextLong(), 36);
        };
    }

    private boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    private <T> T one(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
