package org.wisselwerk.collaboration;

import org.wisselwerk.platform.Language;

/** A text of the product in Dutch and English; who asks for another language reads Dutch. */
record Words(String nl, String en) {

    String in(Language language) {
        return switch (language) {
            case NL, FR -> nl;
            case EN -> en;
        };
    }
}
