package org.wisselwerk.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files as people sent them, made harmless: no folder, nothing invisible, the ending of what the file is. */
final class FileName {

    private static final int LONGEST = 80;
    private static final String NAMELESS = "bijlage";

    private FileName() {}

    static String clean(String sent, FileType type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>:|?*;%]", "_")
                .replaceAll("\\s+", " ");
        String stem =
                visible.replaceAll("(?i)(\\.(pdf|png|jpe?g|webp))+\\s*$", "").replaceAll("^[. ]+|[. ]+$", "");
        int length = Math.min(LONGEST, stem.codePointCount(0, stem.length()));
        String shown = stem.substring(0, stem.offsetByCodePoints(0, length)).strip();
        return (shown.isEmpty() ? NAMELESS : shown) + "." + type.extension();
    }

    /** What a browser is to do with it: show a picture, put aside anything else (RFC 6266). */
    static String disposition(String name, boolean inline) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
