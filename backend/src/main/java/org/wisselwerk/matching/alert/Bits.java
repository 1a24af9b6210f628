package org.wisselwerk.matching.alert;

import java.util.Collection;

/** Sets of constants as bits of a number, the bit being the constant's place: constants are only ever added at the end. */
public final class Bits {

    /** Every constant that there is or will be. */
    public static final int ALL = Integer.MAX_VALUE;

    private Bits() {}

    /** None at all means: any of them. */
    public static int of(Collection<? extends Enum<?>> constants) {
        int bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1 << constant.ordinal();
        }
        return bits == 0 ? ALL : bits;
    }
}
