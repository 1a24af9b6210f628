package org.wisselwerk.vocabulary.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that listings, labels and queries are written in, each with its own chain of analysis. */
public enum Language {
    NL,
    FR,
    EN;

    /** The ISO 639-1 code, as listings write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this code; Dutch for any other code or none, since that is what most people here write. */
    public static Language of(@Nullable String code) {
        if (code == null) {
            return NL;
        }
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "fr" -> FR;
            case "en" -> EN;
            default -> NL;
        };
    }
}
