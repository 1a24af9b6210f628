package org.wisselwerk.matching.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.words.PeriodWords.Lead;
import org.wisselwerk.matching.words.PeriodWords.Leading;
import org.wisselwerk.matching.words.PeriodWords.Name;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Finds when one query is about: a month, a season, a semester or a school year, a day of a month, from or until one, and
 * from one to another. The first one that is named counts. Without a year it is the first that is not over.
 */
final class PeriodFinder {

    private static final Pattern DAY = Pattern.compile("([1-9]|[12]\\d|3[01])(?:er|e|ste|de|st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** Further away four figures are a postcode. */
    private static final int YEARS_BACK = 1;

    private static final int YEARS_AHEAD = 5;

    private final Vocabulary vocabulary;
    private final PeriodWords words;
    private final List<Token> tokens;
    private final LocalDate today;

    PeriodFinder(Vocabulary vocabulary, PeriodWords words, List<Token> tokens, LocalDate today) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.tokens = tokens;
        this.today = today;
    }

    /**
     * When, and the words that say so.
     *
     * @param from index of the first
     * @param to index behind the last
     */
    record Found(Period period, int from, int to) {}

    Optional<Found> named() {
        for (int at = 0; at < tokens.size(); at++) {
            NamedPeriod first = named(at);
            if (first != null) {
                return Optional.of(found(first));
            }
        }
        return Optional.empty();
    }

    private Found found(NamedPeriod first) {
        for (int at = first.to(); at < tokens.size(); at++) {
            NamedPeriod last = named(at);
            if (last != null && last.from() <= first.to()) {
                Period both = first.days(last, today);
                return both == null ? alone(first) : new Found(both, first.from(), last.to());
            }
        }
        return alone(first);
    }

    private Found alone(NamedPeriod one) {
        return new Found(one.days(today), one.from(), one.to());
    }

    private @Nullable NamedPeriod named(int at) {
        Optional<Name> name = words.name(tokens, at);
        return name.isEmpty() ? null : named(name.get(), at);
    }

    private @Nullable NamedPeriod named(Name name, int at) {
        int to = at + name.words();
        Integer day = at > 0 && name.stretch().months() == 1 ? day(at - 1) : null;
        int from = day == null ? at : at - 1;
        Lead lead = null;
        for (Leading leading = leading(from); leading != null; leading = leading(from)) {
            lead = lead == null || lead == Lead.IN ? leading.lead() : lead;
            from -= leading.words();
        }
        Integer year = year(to);
        boolean announced = lead != null || day != null || year != null;
        if (!isMeant(name, announced) || isDenied(from, at) || isInLabel(name, at)) {
            return null;
        }
        if (year != null) {
            Integer second = year(to + 1);
            boolean schoolYear = second != null && second == year + 1;
            to += schoolYear ? 2 : 1;
            year = schoolYear ? Integer.valueOf(name.stretch().yearWithin(year)) : year;
        }
        return new NamedPeriod(name.stretch(), day, year, lead == null ? Lead.IN : lead, from, to);
    }

    private @Nullable Leading leading(int to) {
        Leading leading = words.leading(tokens, to);
        boolean together = leading != null
                && to < tokens.size()
                && tokens.get(to - leading.words()).clause() == tokens.get(to).clause();
        return together ? leading : null;
    }

    private @Nullable Integer day(int at) {
        Matcher day = DAY.matcher(tokens.get(at).text());
        return day.matches() ? Integer.valueOf(day.group(1)) : null;
    }

    private @Nullable Integer year(int at) {
        if (at >= tokens.size() || !YEAR.matcher(tokens.get(at).text()).matches()) {
            return null;
        }
        int year = Integer.parseInt(tokens.get(at).text());
        return year < today.getYear() - YEARS_BACK || year > today.getYear() + YEARS_AHEAD ? null : year;
    }

    private boolean isMeant(Name name, boolean announced) {
        return switch (name.sureness()) {
            case SURE -> true;
            case IN_FRENCH -> announced || isFrench();
            case DOUBTFUL -> announced;
        };
    }

    /** Does some small word stand in it that only French has? */
    private boolean isFrench() {
        TextAnalysis analysis = vocabulary.analysis();
        return tokens.stream()
                .map(Token::text)
                .anyMatch(word -> analysis.isStopWord(word, Language.FR)
                        && !analysis.isStopWord(word, Language.NL)
                        && !analysis.isStopWord(word, Language.EN));
    }

    private boolean isDenied(int from, int at) {
        return from > 0 && Negation.denies(tokens, from - 1, at);
    }

    /** "Spring Boot": a longer clear label goes before a name inside it. */
    private boolean isInLabel(Name name, int at) {
        int to = at + name.words();
        return vocabulary.tagger().tagQuery(tokens).stream()
                .filter(tag -> tag.certainty() == 1 && tag.from() < to && tag.to() > at)
                .anyMatch(tag -> tag.to() - tag.from() > name.words());
    }
}
