package org.wisselwerk.platform;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/** The page of the documentation on what is kept for how long, drawn from what the features say. */
final class RetentionPage {

    private RetentionPage() {}

    static String draw(List<Kept> all) {
        return """
            # What is kept, and for how long

            Drawn from the code by a test (`Retained`, one for each feature); another test fails when a column of the database that can hold more than a code is not on this page, and one plants a name in what people write, lets the time pass, and looks for it in every column of every table and in the search engine. Files that are no column, logs among them, hold no personal values.

            ## Goes by itself
            Taken away in batches, several times a day, on whichever replica comes first.

            | what | for how long | where |
            | --- | --- | --- |
            %s

            ## Goes with what it belongs to
            | what | for how long | where |
            | --- | --- | --- |
            %s
            """.formatted(
                        all.stream()
                                .filter(kept -> !(kept instanceof Kept.With))
                                .map(RetentionPage::row)
                                .sorted()
                                .collect(Collectors.joining("\n")),
                        all.stream()
                                .filter(Kept.With.class::isInstance)
                                .map(RetentionPage::row)
                                .sorted()
                                .collect(Collectors.joining("\n")));
    }

    private static String row(Kept kept) {
        String time = switch (kept) {
            case Kept.ForATime forATime -> months(forATime.time()) + " after " + forATime.since();
            case Kept.ByAJobOfItsOwn own -> own.time();
            case Kept.With with -> with.owner();
        };
        String columns =
                kept.columns().stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
        return "| " + kept.what() + " | " + time + " | " + columns + " |";
    }

    private static String months(Period time) {
        long months = time.toTotalMonths();
        return months == 1 ? "a month" : months + " months";
    }
}
