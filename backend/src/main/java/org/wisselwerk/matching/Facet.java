package org.wisselwerk.matching;

/** What results are counted by; the names stand in the API, the fields in the index. */
enum Facet {
    KIND("kind", "kind", 8),
    DIRECTION("direction", "direction", 2),
    STUDY_DOMAIN("studyDomain", "study_domain", 8),
    PROVINCE("province", "province", 6),
    MUNICIPALITY("municipality", "municipality", 400);

    private final String code;
    private final String field;
    private final int size;

    Facet(String code, String field, int size) {
        this.code = code;
        this.field = field;
        this.size = size;
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }

    /** The most values it can have, so that every count is exact. */
    int size() {
        return size;
    }
}
