package org.wisselwerk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.improve.Improvement;
import org.wisselwerk.matching.improve.Improvements;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Kinds;
import org.wisselwerk.matching.rank.Ranking;
import org.wisselwerk.matching.words.ListingReader;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Language;
import org.wisselwerk.vocabulary.Vocabulary;

/** What an owner is promised, tried on the listings of a corpus with holes made in them at random. */
class ImprovementsTest {

    private static final int LISTINGS = 160;
    private static final List<String> GAPS = List.of(
            "period",
            "weekdays",
            "places",
            "studyDomains",
            "finality",
            "grades",
            "competences",
            "details",
            "description");

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Ranking ranking = new Ranking(vocabulary);
    private final FactsReader reader = new FactsReader(new ListingReader(vocabulary));
    private final Places places = Places.load();
    private final ListingFormat format = new ListingFormat(places);
    private final Improvements improvements = new Improvements(ranking, vocabulary, CorpusJudge.TODAY);
    private final Explanations explanations = new Explanations(vocabulary);
    private final List<Profile> corpus =
            new ArrayList<>(Corpus.read("/corpus/dev").listings.values());
    private final Map<Profile, Facts> facts = new HashMap<>();

    @Test
    void whatIsPromisedIsWhatTheRankingGives() {
        Random random = new Random(20261125);
        Set<Improvement.Code> promised = EnumSet.noneOf(Improvement.Code.class);
        for (int i = 0; i < LISTINGS; i++) {
            Profile whole = corpus.get(random.nextInt(corpus.size()));
            Profile listing = with(whole, gaps(whole, random));
            List<Facts> counterparts = counterparts(listing);
            Improvements.Report report = improvements.of(changeable(listing), counterparts);
            String name = "case %d, %s".formatted(i, listing.listing().ref());
            assertThat(report.judged()).as(name).isEqualTo(counterparts.size());
            assertThat(report.good()).as(name).isEqualTo(good(listing, counterparts));
            assertThat(report.items())
                    .as(name)
                    .isSortedAccordingTo(Comparator.comparingInt(
                                    (Improvement one) -> one.gain().good())
                            .reversed()
                            .thenComparing(one -> -one.gain().points()));
            for (Improvement item : report.items()) {
                promised.add(item.code());
                Profile changed = with(listing, item.proposal());
                assertThat(good(changed, counterparts))
                        .as("%s, %s", name, item)
                        .isEqualTo(report.good() + item.gain().good());
                assertThat(best(changed, counterparts) - best(listing, counterparts))
                        .as("%s, %s", name, item)
                        .isCloseTo(item.gain().points(), within(0.051));
                assertThat(item.gain().good() > 0 || item.gain().points() >= 1)
                        .as("%s, %s", name, item)
                        .isTrue();
                assertThat(item.gain().good()).as(name).isNotNegative();
                assertThat(item.gain().points()).as(name).isNotNegative();
                for (Language language : Language.values()) {
                    assertThat(explanations.text(item.text(), language))
                            .as("%s, %s", name, item)
                            .endsWith(".")
                            .doesNotContain("{")
                            .doesNotContain("improve.");
                }
            }
        }
        assertThat(promised)
                .contains(
                        Improvement.Code.COMPETENCES_MISSING,
                        Improvement.Code.PERIOD_MISSING,
                        Improvement.Code.PERIOD_TOO_NARROW,
                        Improvement.Code.RADIUS_TOO_SMALL);
    }

    @Test
    void whoHasNoCounterpartsIsToldNothing() {
        Improvements.Report report = improvements.of(changeable(corpus.getFirst()), List.of());
        assertThat(report).isEqualTo(new Improvements.Report(0, 0, List.of()));
    }

    /** Fields left empty, a short period, and a small reach. */
    private static Map<String, Object> gaps(Profile whole, Random random) {
        Map<String, Object> gaps = new HashMap<>();
        GAPS.stream().filter(gap -> random.nextBoolean()).forEach(gap -> gaps.put(gap, NullNode.getInstance()));
        Period period = whole.listing().content().period();
        if (period != null && period.from() != null && random.nextInt(3) == 0) {
            LocalDate end = period.from().minusDays(random.nextInt(20) - 10);
            gaps.put("period", Map.of("from", end.minusDays(10).toString(), "to", end.toString()));
        }
        Integer radius = whole.listing().content().radiusKm();
        if (radius != null && radius > 0 && random.nextBoolean()) {
            gaps.put("radiusKm", 5);
        }
        return gaps;
    }

    private ChangeableProfile changeable(Profile profile) {
        return new ChangeableProfile(profile, reader, format, places);
    }

    /** As a body of PUT would leave it: read on a way of its own. */
    private Profile with(Profile profile, Map<String, Object> fields) {
        Listing listing = profile.listing();
        ObjectNode body = Input.JSON.valueToTree(ListingFormat.write(listing.content()));
        fields.forEach((field, value) -> body.set(field, Input.JSON.valueToTree(value)));
        ListingContent content = Objects.requireNonNull(format.read(Input.of(body)));
        return new Profile(
                new Listing(
                        listing.id(),
                        listing.organisationId(),
                        listing.source(),
                        listing.ref(),
                        content,
                        listing.province(),
                        listing.point(),
                        listing.sectors(),
                        listing.committed(),
                        listing.state(),
                        null,
                        1,
                        1,
                        null,
                        null),
                profile.organisation());
    }

    private List<Facts> counterparts(Profile listing) {
        return corpus.stream()
                .filter(other -> other.listing().direction()
                                != listing.listing().direction()
                        && Kinds.compatible(
                                listing.listing().kind(), other.listing().kind())
                        && !other.organisation()
                                .id()
                                .equals(listing.organisation().id()))
                .map(other -> facts.computeIfAbsent(other, reader::read))
                .toList();
    }

    private List<Double> scores(Profile listing, List<Facts> counterparts) {
        Facts asker = reader.read(listing);
        return counterparts.stream()
                .map(other -> ranking.judge(asker, other, CorpusJudge.TODAY))
                .map(match -> match.excluded() ? 0.0 : match.score())
                .toList();
    }

    private int good(Profile listing, List<Facts> counterparts) {
        return (int) scores(listing, counterparts).stream()
                .filter(score -> score >= 60)
                .count();
    }

    private double best(Profile listing, List<Facts> counterparts) {
        return scores(listing, counterparts).stream()
                .sorted(Comparator.reverseOrder())
                .limit(10)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }
}
