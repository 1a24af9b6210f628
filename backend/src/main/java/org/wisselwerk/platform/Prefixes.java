package org.wisselwerk.platform;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Texts in the order of their letters, to find those that begin like something typed, typing errors forgiven in any
 * place. Looks only where the letters typed lead, not at every text. Immutable and safe for threads.
 */
public final class Prefixes {

    private static final int END = -1;

    /** What follows each start, in order. */
    private final String[] rests;

    private final int[] text;
    private final int[] from;

    /** Where a text was found. */
    @FunctionalInterface
    public interface Found {

        /**
         * @param text which of the texts, by its place in the list
         * @param from where in it the likeness begins: 0, or the beginning of a later word
         * @param errors letters added, dropped, changed, or swapped with their neighbour
         */
        void at(int text, int from, int errors);
    }

    /** Finds texts by the beginning of any word in them; words begin after what is no letter or digit. */
    public Prefixes(List<String> texts) {
        record Start(int text, int from, String rest) {}
        List<Start> starts = IntStream.range(0, texts.size())
                .boxed()
                .flatMap(one -> starts(texts.get(one))
                        .mapToObj(at -> new Start(one, at, texts.get(one).substring(at))))
                .sorted(Comparator.comparing(Start::rest))
                .toList();
        rests = starts.stream().map(Start::rest).toArray(String[]::new);
        text = starts.stream().mapToInt(Start::text).toArray();
        from = starts.stream().mapToInt(Start::from).toArray();
    }

    /** Tells of every text that begins like this, with at most so many errors; of one text possibly more than once. */
    public void startingLike(String typed, int errors, Found found) {
        new Walk(typed, found).go(new Range(0, text.length, 0), 0, errors, errors);
    }

    private static IntStream starts(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> at == 0
                        || (Character.isLetterOrDigit(text.charAt(at))
                                && !Character.isLetterOrDigit(text.charAt(at - 1))));
    }

    /** The starts that agree in their first {@code depth} letters. */
    private record Range(int low, int high, int depth) {}

    private int letter(int start, int depth) {
        String rest = rests[start];
        return depth < rest.length() ? rest.charAt(depth) : END;
    }

    /** First start of the range, from one on, whose next letter is this one or a later one. */
    private int first(Range range, int from, int letter) {
        int low = from;
        int high = range.high();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letter(middle, range.depth()) < letter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Range next(Range range, int letter) {
        return next(range, first(range, range.low(), letter), letter);
    }

    /** @param low the first start that goes on with the letter */
    private Range next(Range range, int low, int letter) {
        return new Range(low, first(range, low, letter + 1), range.depth() + 1);
    }

    private final class Walk {

        private final String typed;
        private final Found found;

        Walk(String typed, Found found) {
            this.typed = typed;
            this.found = found;
        }

        void go(Range range, int at, int left, int allowed) {
            if (range.low() >= range.high()) {
                return;
            }
            if (at == typed.length()) {
                tell(range, allowed - left);
                return;
            }
            go(next(range, typed.charAt(at)), at + 1, left, allowed);
            if (left > 0) {
                err(range, at, left - 1, allowed);
            }
        }

        private void err(Range range, int at, int left, int allowed) {
            go(range, at + 1, left, allowed);
            if (at + 1 < typed.length() && typed.charAt(at) != typed.charAt(at + 1)) {
                go(next(next(range, typed.charAt(at + 1)), typed.charAt(at)), at + 2, left, allowed);
            }
            int start = first(range, range.low(), 0);
            while (start < range.high()) {
                int letter = letter(start, range.depth());
                Range other = next(range, start, letter);
                if (letter != typed.charAt(at)) {
                    go(other, at + 1, left, allowed);
                }
                go(other, at, left, allowed);
                start = other.high();
            }
        }

        private void tell(Range range, int errors) {
            for (int start = range.low(); start < range.high(); start++) {
                found.at(text[start], from[start], errors);
            }
        }
    }
}
