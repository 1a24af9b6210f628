package org.wisselwerk.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of places are compared: as people type them, not as they are printed on a map. */
final class PlaceName {

    private static final Pattern MARK = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern SEPARATOR = Pattern.compile("[-–.,/\\s]+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern OUR_LADY = Pattern.compile("\\b(olv|o l v)\\b");

    private PlaceName() {}

    /** Lower case without diacritics and apostrophes, words parted by one space, "St." and "O.L.V." written out. */
    static String key(String name) {
        String plain = MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = SEPARATOR.matcher(plain).replaceAll(" ").strip();
        return OUR_LADY.matcher(SAINT.matcher(words).replaceAll("sint")).replaceAll("onze lieve vrouw");
    }
}
