package org.wisselwerk.platform;

import java.time.Instant;
import java.time.Period;
import java.util.List;

/** How long something is kept. Columns are written {@code table.column}. */
public sealed interface Kept {

    /** In words, for the documentation. */
    String what();

    List<String> columns();

    /**
     * For a time; then the common job takes it away.
     *
     * @param since from when that counts, in words: {@code its end}
     */
    record ForATime(String what, List<String> columns, Period time, String since, Sweep sweep) implements Kept {}

    /**
     * For a time; then a job of its own takes it away.
     *
     * @param time in words
     */
    record ByAJobOfItsOwn(String what, List<String> columns, String time) implements Kept {}

    /**
     * As long as what it belongs to.
     *
     * @param owner in words: {@code the account}
     */
    record With(String what, List<String> columns, String owner) implements Kept {}

    /** Takes away what is over. */
    @FunctionalInterface
    interface Sweep {

        /**
         * One batch, inside a transaction. Another replica may do the same at the same time, and it may be done again.
         *
         * @param before what counts from an instant earlier than this is over
         * @return how many were there; 0 when nothing is left to take
         */
        long take(Instant before);
    }
}
