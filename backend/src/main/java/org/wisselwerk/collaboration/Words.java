package org.wisselwerk.collaboration;

import org.wisselwerk.platform.Language;

/** A text of the product in every language it speaks. */
record Words(String nl, String en) {

    String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
