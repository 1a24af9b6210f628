package org.wisselwerk.monitoring;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Refusal;

/**
 * What somebody wants to see.
 *
 * @param kind null for all
 * @param province null for all
 */
record Question(
        YearMonth from,
        YearMonth to,
        @Nullable Kind kind,
        @Nullable Province province) {

    private static final int MAX_MONTHS = 36;
    private static final int USUAL_MONTHS = 12;

    /**
     * Reads the parameters: the twelve months up to the present one where nothing is said.
     *
     * @throws Refusal 422 naming the parameter
     */
    static Question of(
            @Nullable String from, @Nullable String to, @Nullable Kind kind, @Nullable String province, YearMonth now) {
        YearMonth last = to == null ? now : month("to", to);
        YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS - 1) : month("from", from);
        if (last.isBefore(first)) {
            throw Refusal.invalid(FieldError.parameter("to", "before-start"));
        }
        if (first.plusMonths(MAX_MONTHS).compareTo(last) <= 0) {
            throw Refusal.invalid(FieldError.parameter("from", "too-many-months", MAX_MONTHS));
        }
        Province where = province == null
                ? null
                : Coded.of(Province.class, province)
                        .orElseThrow(
                                () -> Refusal.invalid(FieldError.parameter("province", "unknown-value", province)));
        return new Question(first, last, kind, where);
    }

    List<YearMonth> months() {
        return IntStream.iterate(0, i -> !from.plusMonths(i).isAfter(to), i -> i + 1)
                .mapToObj(from::plusMonths)
                .toList();
    }

    private static YearMonth month(String parameter, String written) {
        try {
            YearMonth month = YearMonth.parse(written);
            if (month.getYear() >= 2000 && month.getYear() <= 2200) {
                return month;
            }
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(FieldError.parameter(parameter, "not-a-month"));
        }
        throw Refusal.invalid(FieldError.parameter(parameter, "not-a-month"));
    }
}
