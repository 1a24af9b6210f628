package org.wisselwerk.platform;

/** Text of others, short enough to be said back. */
public final class Shortened {

    private Shortened() {}

    /** At most so many characters, with {@code …} for what is left out; no character is cut in two. */
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) > most ? begin(text, most) + "…" : text;
    }

    /** At most so many characters of its beginning; no character is cut in two. */
    public static String begin(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
    }
}
