package org.wisselwerk.matching;

import org.wisselwerk.matching.gate.Field;

/** What results are counted by; the names stand in the API, the fields in the index. */
enum Facet {
    KIND("kind", Field.KIND, 8),
    DIRECTION("direction", Field.DIRECTION, 2),
    STUDY_DOMAIN("studyDomain", Field.STUDY_DOMAIN, 8),
    PROVINCE("province", Field.PROVINCE, 6),
    MUNICIPALITY("municipality", Field.MUNICIPALITY, 400);

    private final String code;
    private final Field field;
    private final int size;

    Facet(String code, Field field, int size) {
        this.code = code;
        this.field = field;
        this.size = size;
    }

    String code() {
        return code;
    }

    Field field() {
        return field;
    }

    /** The most values it can have, so that every count is exact. */
    int size() {
        return size;
    }
}
