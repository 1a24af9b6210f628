package org.wisselwerk.matching.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wisselwerk.vocabulary.text.Token;

/**
 * A distance that somebody typed beside a place: "20 km", "in een straal van 15 kilometer", "30km".
 *
 * @param km 1 to 300
 * @param from index of its first word
 * @param to index behind its last
 */
record StatedDistance(int km, int from, int to) {

    private static final int WIDEST_KM = 300;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TOGETHER = Pattern.compile("([0-9]{1,3})(?:km|kms)");
    private static final Set<String> UNITS = Set.of("km", "kms", "kilometer", "kilometers", "kilometre", "kilometres");
    private static final Set<String> BEFORE = Set.of(
            "in",
            "een",
            "straal",
            "van",
            "binnen",
            "op",
            "tot",
            "max",
            "maximaal",
            "maximum",
            "ongeveer",
            "circa",
            "within",
            "a",
            "radius",
            "of",
            "dans",
            "un",
            "rayon",
            "de",
            "afstand");
    private static final Set<String> BEHIND = Set.of("afstand", "ver", "van", "of", "de", "from", "away", "rayon");

    /** The first one in the words. */
    static Optional<StatedDistance> in(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Matcher together = TOGETHER.matcher(tokens.get(i).text());
            boolean apart = i + 1 < tokens.size()
                    && UNITS.contains(tokens.get(i + 1).text())
                    && NUMBER.matcher(tokens.get(i).text()).matches();
            if (apart || together.matches()) {
                int km = Integer.parseInt(apart ? tokens.get(i).text() : together.group(1));
                if (km >= 1 && km <= WIDEST_KM) {
                    return Optional.of(around(tokens, km, i, apart ? i + 2 : i + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static StatedDistance around(List<Token> tokens, int km, int first, int behind) {
        int from = first;
        while (from > 0 && BEFORE.contains(tokens.get(from - 1).text())) {
            from--;
        }
        int to = behind;
        while (to < tokens.size() && BEHIND.contains(tokens.get(to).text())) {
            to++;
        }
        return new StatedDistance(km, from, to);
    }
}
