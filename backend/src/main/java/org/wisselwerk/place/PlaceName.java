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

    /**
     * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other,
     * or {@code limit + 1} when it takes more than {@code limit}. Optimal string alignment, by its usual recurrence.
     */
    static int typos(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], limit + 1);
    }
}
