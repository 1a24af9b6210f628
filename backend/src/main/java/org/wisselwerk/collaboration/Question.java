package org.wisselwerk.collaboration;

/** What an expectation asks of each side. Copied into the collaboration, so that a later template changes nothing. */
record Question(Words title, Words asking, Words offering, Form form) {

    /** @param form null in a copy from before there were forms */
    Question {
        form = form == null ? new Form.Text() : form;
    }

    Words of(Side side) {
        return switch (side) {
            case ASKING -> asking;
            case OFFERING -> offering;
        };
    }
}
