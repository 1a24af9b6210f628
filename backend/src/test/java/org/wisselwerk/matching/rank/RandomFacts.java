package org.wisselwerk.matching.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.place.Point;
import org.wisselwerk.vocabulary.Vocabulary;

/** Listings at random, from a seed: any field may be missing. */
public final class RandomFacts {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final List<Integer> GRADES = List.of(1, 2, 3, 7);

    private final Random random;
    private final List<String> concepts;
    private final int mostWords;
    private final boolean anywhere;

    RandomFacts(long seed, Vocabulary vocabulary) {
        this(seed, vocabulary.concepts().stream().map(concept -> concept.id()).toList(), 5, false);
    }

    private RandomFacts(long seed, List<String> concepts, int mostWords, boolean anywhere) {
        // The first draws of seeds that follow each other are all but the same, so that only some kinds would be drawn.
        this.random = new Random(seed * SPREAD);
        this.concepts = concepts;
        this.mostWords = mostWords;
        this.anywhere = anywhere;
    }

    /** Of few trades, with many words in common and some of them online: so that many of them fit each other. */
    public static RandomFacts alike(long seed, Vocabulary vocabulary) {
        List<String> concepts = Stream.of("lassen", "kapper", "verpleegkunde", "metselen")
                .flatMap(id -> vocabulary.near(id).keySet().stream())
                .distinct()
                .sorted()
                .toList();
        return new RandomFacts(seed, concepts, 160, true);
    }

    public Facts facts(Direction direction, Kind kind) {
        return new Facts(
                direction, kind, "nl", wording(), where(), when(), audience(), room(), particulars(), standing());
    }

    /** Wants just what the other has, in other words perhaps. */
    public Facts mirror(Facts other) {
        return new Facts(
                other.direction().opposite(),
                other.kind(),
                "nl",
                wording(),
                other.where(),
                other.when(),
                other.audience(),
                other.room(),
                other.particulars(),
                other.standing());
    }

    public Kind kind() {
        return Kind.values()[random.nextInt(Kind.values().length)];
    }

    String concept() {
        return concepts.get(random.nextInt(concepts.size()));
    }

    double share() {
        return random.nextDouble();
    }

    Point point() {
        return new Point(50.7 + random.nextDouble() * 0.6, 2.6 + random.nextDouble() * 3.2);
    }

    private boolean said() {
        return random.nextInt(4) > 0;
    }

    private boolean seldom() {
        return random.nextInt(10) == 0;
    }

    private Wording wording() {
        Map<String, Double> said = new HashMap<>();
        Map<String, Double> words = new HashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            said.put(concept(), random.nextBoolean() ? 1 : 0.5);
        }
        for (int i = random.nextInt(mostWords); i >= 0; i--) {
            words.put("woord" + random.nextInt(40), random.nextBoolean() ? 1 : 0.5);
        }
        Set<String> ruledOut = seldom() ? Set.of(concept()) : Set.of();
        return new Wording(said, words, ruledOut, Set.of());
    }

    private Facts.Where where() {
        return new Facts.Where("Ergens", "antwerpen", said() ? point() : null, said() ? random.nextInt(80) : null);
    }

    private Facts.When when() {
        LocalDate from = TODAY.plusDays(random.nextInt(400) - 100);
        LocalDate to = from.plusDays(random.nextInt(250));
        Period period = said() ? new Period(seldom() ? null : from, seldom() ? null : to) : null;
        return new Facts.When(period, some(Weekday.class), said() ? random.nextDouble() * 38 : null);
    }

    private Facts.Audience audience() {
        return new Facts.Audience(
                some(StudyDomain.class),
                some(Finality.class),
                said() ? grades() : Set.of(),
                said() ? random.nextBoolean() : null,
                seldom() ? grades() : Set.of(),
                seldom() ? 16 + random.nextInt(3) : null,
                seldom() ? 15 + random.nextInt(4) : null);
    }

    private Set<Integer> grades() {
        Set<Integer> grades = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            grades.add(GRADES.get(random.nextInt(GRADES.size())));
        }
        return grades;
    }

    private Facts.Room room() {
        List<Facts.Taken> taken = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            taken.add(new Facts.Taken(TODAY, TODAY.plusDays(random.nextInt(200)), 1 + random.nextInt(3)));
        }
        return new Facts.Room(said() ? 1 + random.nextInt(12) : null, taken);
    }

    private Facts.Particulars particulars() {
        return new Facts.Particulars(
                one(Details.Statute.class),
                said() ? random.nextBoolean() : null,
                one(Details.Mode.class),
                one(Details.Focus.class),
                said() ? new Facts.Recognised(said() ? TODAY.plusDays(random.nextInt(400) - 100) : null) : null,
                said() ? random.nextBoolean() : null,
                anywhere && random.nextInt(5) == 0);
    }

    private Facts.Standing standing() {
        return new Facts.Standing(random.nextBoolean(), said() ? random.nextDouble() * 20 : null, random.nextInt(5));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        if (said()) {
            for (E constant : type.getEnumConstants()) {
                if (random.nextInt(3) == 0) {
                    some.add(constant);
                }
            }
        }
        return some;
    }

    private <E extends Enum<E>> @Nullable E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return said() ? all[random.nextInt(all.length)] : null;
    }
}
