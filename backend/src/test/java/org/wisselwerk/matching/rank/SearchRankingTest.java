package org.wisselwerk.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Period;
import org.wisselwerk.vocabulary.Vocabulary;

/** What a period that was wished for does to listings at random. */
class SearchRankingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final SearchRanking RANKING = new SearchRanking(VOCABULARY);
    private static final int LISTINGS = 2_000;

    private static final Period WISH = Field.period(60, 90);
    private static final Period WHOLE = Field.period(30, 200);
    private static final Period PART = Field.period(80, 200);
    private static final Period APART = Field.period(100, 200);

    @Test
    void whatMeetsAWishedPeriodComesBeforeWhatSaysNoneAndThatBeforeWhatIsAtAnotherTime() {
        for (long seed = 1; seed <= LISTINGS; seed++) {
            RandomFacts random = new RandomFacts(seed, VOCABULARY);
            Facts listing = random.facts(Direction.OFFER, random.kind());
            String concept = listing.wording().concepts().keySet().iterator().next();
            Question question = asking(concept, WISH);
            double whole = RANKING.score(question, Field.during(listing, WHOLE));
            double part = RANKING.score(question, Field.during(listing, PART));
            double unsaid = RANKING.score(question, Field.during(listing, null));
            double apart = RANKING.score(question, Field.during(listing, APART));
            if (!listing.wording().ruledOut().contains(concept)) {
                assertThat(List.of(apart, unsaid, part, whole))
                        .as("seed " + seed)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(score -> score > 0);
            }
            assertThat(RANKING.score(asking(concept, null), Field.during(listing, APART)))
                    .as("seed %d: who wishes no period hears of none", seed)
                    .isEqualTo(RANKING.score(asking(concept, null), Field.during(listing, WHOLE)));
        }
    }

    @Test
    void anOpenEndIsMetFromThereOn() {
        RandomFacts random = new RandomFacts(7, VOCABULARY);
        Facts listing = random.facts(Direction.OFFER, random.kind());
        Question question = new Question(
                List.of(), Set.of(), null, null, new Period(RandomFacts.TODAY.plusDays(90), null), null, false);
        assertThat(RANKING.score(question, Field.during(listing, PART)))
                .isGreaterThan(RANKING.score(question, Field.during(listing, Field.period(30, 60))));
    }

    @Test
    void whatHasNoEndIsThereHoweverLongAgoItBegan() {
        RandomFacts random = new RandomFacts(7, VOCABULARY);
        Facts listing = random.facts(Direction.OFFER, random.kind());
        Question question = new Question(List.of(), Set.of(), null, null, WISH, null, false);
        Period endless = new Period(RandomFacts.TODAY.minusDays(600), null);
        assertThat(RANKING.score(question, Field.during(listing, endless)))
                .isGreaterThan(RANKING.score(question, Field.during(listing, null)));
    }

    private static Question asking(String concept, @Nullable Period period) {
        Question.Thing thing = new Question.Thing(Map.of(concept, 1.0), List.of(), Set.of(), 1);
        return new Question(List.of(thing), Set.of(), null, null, period, null, false);
    }
}
