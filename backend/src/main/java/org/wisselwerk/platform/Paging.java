package org.wisselwerk.platform;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param page from 0
 * @param size 1 to 100
 */
public record Paging(int page, int size) {

    private static final int MAX_SIZE = 100;
    private static final int MAX_DEPTH = 10_000;

    /**
     * What a caller asked for, with 0 and 20 where nothing is said.
     *
     * @throws Refusal 422 {@code validation}, or {@code too-deep} beyond 10,000 items
     */
    public static Paging of(@Nullable Integer page, @Nullable Integer size) {
        int number = page == null ? 0 : page;
        int length = size == null ? 20 : size;
        if (number < 0) {
            throw Refusal.invalid(FieldError.parameter("page", "out-of-range", 0, MAX_DEPTH));
        }
        if (length < 1 || length > MAX_SIZE) {
            throw Refusal.invalid(FieldError.parameter("size", "out-of-range", 1, MAX_SIZE));
        }
        if ((long) number * length > MAX_DEPTH) {
            throw Refusal.of(io.micronaut.http.HttpStatus.UNPROCESSABLE_ENTITY, "too-deep");
        }
        return new Paging(number, length);
    }

    public int offset() {
        return page * size;
    }
}
