package org.wisselwerk.unmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wisselwerk.place.Province;
import org.wisselwerk.testing.CapturedOutput;
import org.wisselwerk.testing.Database;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** What is kept of searches that found nothing: as little as was promised, and counted right. */
class CountUnmetIT {

    private static final Clock CLOCK = RunningApplication.bean(Clock.class);

    private final UnmetRepository searches = RunningApplication.bean(UnmetRepository.class);
    private final String word = Asking.nonsense();

    @BeforeAll
    static void somethingCanBeFound() {
        Asking.untilSearchable();
    }

    @Test
    void theWordsOfFourPersonsStandNowhereAndThoseOfFiveInOnePlace() throws Exception {
        String name = Asking.nonsense();
        String mailbox = Asking.nonsense();
        String query = word + " " + name + " " + mailbox + "@" + mailbox + ".example 0470987654 gent";
        try (CapturedOutput output = new CapturedOutput()) {
            Asking.strangers(0, 4, query, "");
            Asking.ask(Asking.stranger(3), query, "");
            Asking.settle();
            assertThat(counted(word + " " + name)).containsExactly(Map.entry("oost-vlaanderen", 4));
            assertThat(Database.columnsWith(word)).isEmpty();
            assertThat(Database.columnsWith(name)).isEmpty();

            Asking.strangers(4, 5, query.toUpperCase(Locale.ROOT), "");
            assertThat(Database.columnsWith(word)).containsExactly("unmet_search.words", "unmet_search.words_key");
            assertThat(Database.columnsWith(mailbox)).isEmpty();
            assertThat(searches.findByWordsKey(key(word, name)).orElseThrow().words())
                    .isEqualTo(word + " " + name);
            assertThat(output.text()).doesNotContainIgnoringCase(word).doesNotContainIgnoringCase(mailbox);
        }
    }

    @Test
    void countsPersonsAndNotQuestions() throws Exception {
        Party company = Party.company();
        for (int times = 0; times < 5; times++) {
            Asking.ask(company.api().at("198.51.100." + times), word, "");
            Asking.strangers(0, 3, word, "");
        }
        assertThat(counted(word)).containsExactly(Map.entry("", 4));
        assertThat(searches.findByWordsKey(word)).isEmpty();
        Asking.strangers(0, 4, word, "");
        assertThat(total(word)).isEqualTo(5);
        Asking.strangers(4, 9, word, "");
        assertThat(total(word)).isEqualTo(10);
    }

    @Test
    void tellsTheProvincesApart() throws Exception {
        Asking.strangers(0, 2, word + " gent", "");
        Asking.strangers(2, 5, word, "&near=8500&radiusKm=5");
        Asking.strangers(5, 6, word, "");
        assertThat(counted(word))
                .containsOnly(Map.entry("oost-vlaanderen", 2), Map.entry("west-vlaanderen", 3), Map.entry("", 1));
        assertThat(total(word)).isEqualTo(6);
    }

    @Test
    void countsNothingThatIsThereWithoutTheFilters() throws Exception {
        Asking.publish(Party.company(), word, "");
        Asking.strangers(0, 1, word, "&organisation=" + UUID.randomUUID());
        Asking.strangers(1, 2, word, "&near=8660&radiusKm=1");
        Asking.strangers(2, 3, word, "&studyDomain=stem&kind=EQUIPMENT");
        assertThat(counted(word)).isEmpty();
        String other = Asking.nonsense();
        Asking.strangers(0, 3, other, "&organisation=" + UUID.randomUUID());
        assertThat(counted(other)).containsExactly(Map.entry("", 3));
    }

    @Test
    void isNotMisledByOtherListingsOfTheKindThatWasNamed() throws Exception {
        String there = Asking.nonsense();
        Asking.publish(Party.company(), "Stage als " + there, "");
        assertThat(Asking.ask(Asking.stranger(0), "stage " + word, "")
                        .get("total")
                        .asInt())
                .isPositive();
        Asking.strangers(0, 2, "stage " + word, "");
        assertThat(counted(word)).containsExactly(Map.entry("", 2));
        Asking.strangers(0, 2, "stage " + there, "");
        assertThat(counted(there)).isEmpty();
    }

    @Test
    void countsNothingButQuestionsForUnknownThings() throws Exception {
        long before = Database.number("select count(*) from unmet_hash");
        Asking.strangers(0, 1, word, "&page=1");
        Asking.strangers(0, 1, word, "&literal=place");
        Asking.strangers(0, 1, word + " zonder einde".repeat(40), "");
        Asking.strangers(0, 1, "de het een", "&organisation=" + UUID.randomUUID());
        Asking.strangers(0, 1, "metselaar", "&organisation=" + UUID.randomUUID());
        Asking.strangers(0, 1, "stage in gent", "&organisation=" + UUID.randomUUID());
        Asking.strangers(0, 1, word + "@" + word + ".example", "");
        assertThat(Database.number("select count(*) from unmet_hash")).isEqualTo(before);
    }

    @Test
    void losesNobodyWhenManyAskAtOnce() throws Exception {
        CountUnmet count = RunningApplication.bean(CountUnmet.class);
        Words words = new Words(word, word);
        try (ExecutorService replicas = Executors.newFixedThreadPool(12)) {
            for (int i = 0; i < 120; i++) {
                String person = "person " + i % 40;
                replicas.submit(() -> count.count(words, Province.LIMBURG, person));
            }
        }
        assertThat(counted(word)).containsExactly(Map.entry("limburg", 40));
        assertThat(total(word)).isEqualTo(40);
        assertThat(Database.number("select count(*) from unmet_search where words = ?", word))
                .isEqualTo(1);
    }

    @Test
    void aWeekTakesItsKeyAndItsHashesAlong() throws Exception {
        Asking.strangers(0, 6, word, "");
        WeekRepository weeks = RunningApplication.bean(WeekRepository.class);
        new ForgetWeeks(weeks, CLOCK).forget();
        assertThat(counted(word)).containsExactly(Map.entry("", 6));

        new ForgetWeeks(weeks, Clock.offset(CLOCK, Duration.ofDays(7))).forget();
        String week = Week.of(CLOCK);
        assertThat(Database.number("select count(*) from unmet_week where week <= ?", week))
                .isZero();
        assertThat(Database.number("select count(*) from unmet_hash where week <= ?", week))
                .isZero();
        assertThat(total(word)).isEqualTo(6);

        Asking.strangers(0, 4, word, "");
        assertThat(total(word)).as("a week counts by itself").isEqualTo(6);
    }

    @Test
    void aLaterWeekCountsAnewAndAddsUp() throws Exception {
        CountUnmet now = RunningApplication.bean(CountUnmet.class);
        CountUnmet later = CountUnmetAt.clock(Clock.offset(CLOCK, Duration.ofDays(7)));
        Words words = new Words(word, word);
        for (int person = 0; person < 5; person++) {
            now.count(words, null, "person " + person);
        }
        for (int person = 0; person < 4; person++) {
            later.count(words, null, "person " + person);
        }
        assertThat(total(word)).isEqualTo(5);
        later.count(words, null, "person 4");
        assertThat(total(word)).isEqualTo(10);
        assertThat(Database.number("select count(*) from unmet_search where words = ?", word))
                .isEqualTo(1);
    }

    private static long total(String key) throws SQLException {
        return Database.number(
                "select coalesce(sum(number), 0) from unmet_count c join unmet_search s on s.id = c.search_id"
                        + " where s.words_key = ?",
                key);
    }

    /** Persons of this week by province, as whoever has the key can count them. */
    private static Map<String, Integer> counted(String words) throws SQLException {
        HashRepository hashes = RunningApplication.bean(HashRepository.class);
        String week = Week.of(CLOCK);
        WeekKey key = new WeekKey(Database.text("select secret from unmet_week where week = ?", week));
        return hashes.persons(week, key.hash(key(words.split(" ")))).stream()
                .collect(Collectors.toMap(HashRepository.Persons::province, HashRepository.Persons::number));
    }

    private static String key(String... words) {
        return String.join(" ", List.of(words).stream().sorted().toList());
    }
}
