package org.wisselwerk.platform;

/** What people type, as a pattern of {@code like}. */
public final class Like {

    /** Fits every text. */
    public static final String ANYTHING = "%";

    private Like() {}

    /** Fits what has these very words in it, whatever signs they are of. */
    public static String containing(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
