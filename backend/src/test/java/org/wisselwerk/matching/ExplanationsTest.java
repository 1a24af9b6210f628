package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Finding;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.platform.Language;
import org.wisselwerk.vocabulary.Vocabulary;

/** Each finding in three languages, as people read it: the sentences stand in {@code explanations.txt}. */
class ExplanationsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Explanations EXPLANATIONS = new Explanations(VOCABULARY);
    private static final Finding.Concepts WELDING = new Finding.Concepts(List.of("lassen"));
    private static final Finding.Concepts BRICKS = new Finding.Concepts(List.of("metselen", "bekisting"));
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysAndArguments(Language language) throws IOException {
        Map<String, Set<String>> dutch = arguments(Language.NL);
        assertThat(arguments(language)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEachFindingAsPeopleReadIt(Language language) throws IOException {
        Map<String, List<String>> sentences = sentences();
        Map<String, Finding> samples = samples();
        assertThat(samples.keySet()).isEqualTo(sentences.keySet());
        samples.forEach((name, finding) -> assertThat(EXPLANATIONS.text(finding, language))
                .as(name)
                .isEqualTo(sentences.get(name).get(language.ordinal())));
    }

    @Test
    void everyTextIsSaidInTheSentences() throws IOException {
        Set<String> keys = arguments(Language.NL).keySet().stream()
                .filter(Predicate.not(key -> key.startsWith("value.") || key.startsWith("list.")))
                .collect(Collectors.toSet());
        assertThat(samples().values().stream().map(Finding::key).collect(Collectors.toSet()))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingOnTheCorpusCanBeSaid(Language language) throws IOException {
        Ranking ranking = new Ranking(VOCABULARY);
        FactsReader reader = new FactsReader(new ListingReader(VOCABULARY));
        List<Facts> facts = Corpus.read("/corpus/dev").listings.values().stream()
                .map(reader::read)
                .toList();
        Set<String> keys = arguments(language).keySet();
        for (Facts asker : facts.subList(0, 60)) {
            for (Facts candidate : facts) {
                for (Match.Judged judged : ranking.judge(asker, candidate, LocalDate.of(2026, 11, 23))
                        .criteria()) {
                    assertThat(keys).contains(judged.finding().key());
                    assertThat(EXPLANATIONS.text(judged.finding(), language))
                            .isNotBlank()
                            .doesNotContain("{", "null", "Term[");
                }
            }
        }
    }

    private static Map<String, Finding> samples() {
        Map<String, Finding> samples = new LinkedHashMap<>();
        substance(samples);
        programme(samples);
        distanceAndTime(samples);
        capacityAndConditions(samples);
        for (String criterion : List.of("programme", "distance", "period", "schedule", "capacity", "conditions")) {
            for (String who : List.of("ours", "theirs", "both")) {
                add(samples, criterion + ".unknown-" + who);
            }
        }
        add(samples, "trust.unknown-theirs");
        add(samples, "trust.verified");
        add(samples, "trust.verified-answers", 1L);
        samples.put("trust.verified-answers, many", finding("trust.verified-answers", 4L));
        add(samples, "trust.answers", 2L);
        return samples;
    }

    private static void substance(Map<String, Finding> samples) {
        add(samples, "substance.same", BRICKS);
        add(samples, "substance.same-not-all", WELDING, BRICKS);
        add(samples, "substance.partly", WELDING);
        add(samples, "substance.partly-not-all", WELDING, BRICKS);
        add(samples, "substance.related-to-need", WELDING, BRICKS);
        add(samples, "substance.related-to-offer", WELDING, BRICKS);
        add(samples, "substance.in-passing", WELDING);
        add(samples, "substance.words", new Finding.Several(List.of("freesbank", "maatwerk")));
        add(samples, "substance.other", WELDING);
        add(samples, "substance.none");
        add(samples, "substance.ruled-out-ours", WELDING);
        add(samples, "substance.ruled-out-theirs", WELDING);
    }

    private static void programme(Map<String, Finding> samples) {
        Finding.Term third = new Finding.Term("GRADE_3");
        add(samples, "programme.same", several(StudyDomain.STEM, third, new Finding.Term("SPECIAL_NEEDS")));
        add(
                samples,
                "programme.domain",
                several(StudyDomain.STEM, StudyDomain.ECONOMIE_EN_ORGANISATIE),
                several(StudyDomain.SPORT));
        add(samples, "programme.finality", several(Finality.ARBEIDSMARKT), several(Finality.DUBBEL));
        add(
                samples,
                "programme.grade",
                several(new Finding.Term("GRADE_1"), new Finding.Term("GRADE_2")),
                several(third, new Finding.Term("GRADE_7")));
        add(samples, "programme.special-needs-ours");
        add(samples, "programme.special-needs-theirs");
        add(samples, "programme.excluded");
        add(samples, "programme.excludes");
    }

    private static void distanceAndTime(Map<String, Finding> samples) {
        add(samples, "distance.here");
        add(samples, "distance.within", 12L, "Aalst", 25L);
        add(samples, "distance.beyond", 30L, new Finding.Term("HERE"), 25L);
        add(samples, "distance.free", 1L, "Gent");
        add(samples, "distance.online");
        add(samples, "period.whole", FIRST, LAST);
        add(samples, "period.part", FIRST, LAST);
        add(samples, "period.later", FIRST);
        add(samples, "period.earlier", LAST);
        add(samples, "period.over");
        add(samples, "schedule.all", several(Weekday.MON, Weekday.TUE, Weekday.FRI));
        add(samples, "schedule.some", several(Weekday.MON));
        add(samples, "schedule.none", several(Weekday.THU, Weekday.FRI));
    }

    private static void capacityAndConditions(Map<String, Finding> samples) {
        add(samples, "capacity.enough", 1L, 1L);
        samples.put("capacity.enough, many", finding("capacity.enough", 4L, 2L));
        add(samples, "capacity.some", 1L, 9L);
        add(samples, "capacity.full-ours");
        add(samples, "capacity.full-theirs");
        add(samples, "conditions.none");
        add(samples, "conditions.other-kind", Kind.GUEST_LESSON);
        add(samples, "conditions.mode", Details.Mode.LOAN);
        add(samples, "conditions.statute", Details.Statute.DUAL);
        add(samples, "conditions.focus", Details.Focus.CONTENT);
        add(samples, "conditions.other", Details.Mode.DONATION, Details.Mode.LOAN);
        add(samples, "conditions.fit");
        add(samples, "conditions.diploma");
        add(samples, "conditions.hours", 2.5, 8.0);
        add(samples, "conditions.leaders");
        add(samples, "conditions.teachers");
    }

    private static void add(Map<String, Finding> samples, String key, Object... arguments) {
        samples.put(key, finding(key, arguments));
    }

    private static Finding finding(String key, Object... arguments) {
        return new Finding(key, List.of(arguments));
    }

    private static Finding.Several several(Object... each) {
        return new Finding.Several(List.of(each));
    }

    /** A name of a sample, and what it is in each language in the order of their constants. */
    private static Map<String, List<String>> sentences() throws IOException {
        try (InputStream in = resource("/matching/explanations.txt")) {
            Map<String, List<String>> sentences = new LinkedHashMap<>();
            String name = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("  ")) {
                    sentences.get(name).add(line.strip());
                } else if (!line.isBlank()) {
                    name = line;
                    sentences.put(name, new ArrayList<>());
                }
            }
            return sentences;
        }
    }

    private static Map<String, Set<String>> arguments(Language language) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                resource("/matching/explanations_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Pattern argument = Pattern.compile("\\{(\\d)");
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> argument.matcher(properties.getProperty(key))
                                .results()
                                .map(match -> match.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(ExplanationsTest.class.getResourceAsStream(path));
    }
}
