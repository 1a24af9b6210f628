package org.wisselwerk.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Locale;

/** The languages the platform speaks. Dutch is the first, and the answer to every language it does not know. */
@Serdeable
public enum Language implements Coded {
    NL,
    EN,
    FR;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.of(code);

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The first language of an Accept-Language header that is spoken here. */
    public static Language accepted(String header) {
        if (header.isBlank()) {
            return NL;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    Arrays.stream(values()).map(Language::locale).toList());
            return best == null
                    ? NL
                    : Coded.of(Language.class, best.getLanguage()).orElse(NL);
        } catch (IllegalArgumentException malformed) {
            return NL;
        }
    }
}
