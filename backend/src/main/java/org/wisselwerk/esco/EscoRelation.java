package org.wisselwerk.esco;

/**
 * A link between two concepts of ESCO.
 *
 * @param type {@code broader}, or what the file says: {@code essential}, {@code optional}
 */
record EscoRelation(String from, String to, String type) {

    static final String BROADER = "broader";
    static final String ESSENTIAL = "essential";

    /** What names it, within its file. */
    String key() {
        return from + ' ' + to;
    }
}
