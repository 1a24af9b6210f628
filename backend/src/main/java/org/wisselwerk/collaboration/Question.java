package org.wisselwerk.collaboration;

/** What an expectation asks of each side. Copied into the collaboration, so that a later template changes nothing. */
record Question(Words title, Words asking, Words offering) {

    Words of(Side side) {
        return switch (side) {
            case ASKING -> asking;
            case OFFERING -> offering;
        };
    }
}
