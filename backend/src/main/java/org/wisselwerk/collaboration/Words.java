package org.wisselwerk.collaboration;

import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;

/**
 * A text of the product in every language.
 *
 * @param fr null only in a question that was copied into a collaboration before the product spoke French
 */
public record Words(String nl, String en, @Nullable String fr) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
            case FR -> fr == null ? nl : fr;
        };
    }
}
