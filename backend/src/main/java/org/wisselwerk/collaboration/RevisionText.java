package org.wisselwerk.collaboration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of one revision: what a signature stands under. It is canonical JSON as of RFC 8785 (members in
 * order of their names, no white space, shortest escapes), in UTF-8, with all texts in Unicode form NFC:
 * {@code {"agreed":[{"item","words"}…],"asking","askingListing","collaboration","format":"wisselwerk-revision-1",
 * "from","offering","offeringListing","places","revision","to"}}. Items stand in the order of the collaboration, their
 * words are null while there are none; dates are ISO, ids are as in the API.
 */
record RevisionText(String json) {

    private static final String FORMAT = "wisselwerk-revision-1";

    static RevisionText of(Collaboration c) {
        String agreed = c.expectations().stream()
                .map(item -> object(
                        member("item", text(item.item().code())),
                        member("words", item.agreed() == null ? "null" : text(item.agreed()))))
                .collect(Collectors.joining(",", "[", "]"));
        return new RevisionText(object(
                member("agreed", agreed),
                member("asking", text(c.asking().organisation())),
                member("askingListing", text(c.asking().listing())),
                member("collaboration", text(c.id())),
                member("format", text(FORMAT)),
                member("from", text(c.terms().period().from())),
                member("offering", text(c.offering().organisation())),
                member("offeringListing", text(c.offering().listing())),
                member("places", Integer.toString(c.terms().places())),
                member("revision", Integer.toString(c.terms().revision())),
                member("to", text(c.terms().period().to()))));
    }

    /** 64 hexadecimal digits, lower case. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String object(String... members) {
        return Stream.of(members).collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(String name, String value) {
        return text(name) + ":" + value;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        java.text.Normalizer.normalize(value.toString(), java.text.Normalizer.Form.NFC)
                .chars()
                .forEach(unit -> escape((char) unit, out));
        return out.append('"').toString();
    }

    private static void escape(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
