package org.wisselwerk.vocabulary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a Dutch word may be broken, by the patterns of TeX (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): of
 * all patterns that fit, the highest digit at a place decides, an odd one allows the break.
 */
final class Hyphenation {

    private final Map<String, byte[]> patterns = new HashMap<>();
    private int longest;

    Hyphenation() {
        String xml = read("/vocabulary/text/hyph_nl_fop.xml");
        String body = xml.substring(xml.indexOf("<patterns>") + 10, xml.indexOf("</patterns>"));
        for (String pattern : body.split("\\s+")) {
            if (!pattern.isEmpty()) {
                add(pattern);
            }
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Hyphenation.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] values = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (Character.isDigit(c)) {
                values[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), values);
        longest = Math.max(longest, letters.length());
    }

    /** For each index from 1 to the length less 1: may the word be broken before that letter? */
    boolean[] breaks(String word) {
        String framed = "." + word + ".";
        byte[] highest = new byte[framed.length() + 1];
        for (int from = 0; from < framed.length(); from++) {
            for (int to = from + 1; to <= Math.min(framed.length(), from + longest); to++) {
                byte[] values = patterns.get(framed.substring(from, to));
                if (values != null) {
                    for (int i = 0; i <= to - from; i++) {
                        highest[from + i] = (byte) Math.max(highest[from + i], values[i]);
                    }
                }
            }
        }
        boolean[] breaks = new boolean[word.length() + 1];
        for (int i = 2; i <= word.length() - 2; i++) {
            breaks[i] = highest[i + 1] % 2 == 1;
        }
        return breaks;
    }
}
