package org.wisselwerk.matching.alert;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/**
 * Which words a listing has, each as one of 512 bits, so that a database can count how many two listings may share: they
 * share no more bits than words, and every word that they share is a bit that both have.
 */
public record WordBits(long bits0, long bits1, long bits2, long bits3, long bits4, long bits5, long bits6, long bits7) {

    private static final int BITS = 512;
    private static final int MIX = 0x9E3779B9;
    private static final int TO_NINE_BITS = 23;

    public static WordBits of(Collection<String> words) {
        long[] bits = new long[BITS / Long.SIZE];
        for (String word : words) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
        }
        return new WordBits(bits[0], bits[1], bits[2], bits[3], bits[4], bits[5], bits[6], bits[7]);
    }

    /**
     * How many bits another listing has in common with this one at the least, when it shares words of that weight with
     * it. More than there are when these words do not weigh as much.
     */
    public static int least(Map<String, Double> words, double shared) {
        double[] weights = new double[BITS];
        words.forEach((word, weight) -> weights[bit(word)] += Math.sqrt(weight));
        Arrays.sort(weights);
        double sum = 0;
        for (int heaviest = 1; heaviest <= BITS; heaviest++) {
            sum += weights[BITS - heaviest];
            if (sum >= shared) {
                return heaviest;
            }
        }
        return BITS + 1;
    }

    /** The bits that both have. */
    public int shared(WordBits other) {
        return Long.bitCount(bits0 & other.bits0)
                + Long.bitCount(bits1 & other.bits1)
                + Long.bitCount(bits2 & other.bits2)
                + Long.bitCount(bits3 & other.bits3)
                + Long.bitCount(bits4 & other.bits4)
                + Long.bitCount(bits5 & other.bits5)
                + Long.bitCount(bits6 & other.bits6)
                + Long.bitCount(bits7 & other.bits7);
    }

    private static int bit(String word) {
        return word.hashCode() * MIX >>> TO_NINE_BITS;
    }
}
