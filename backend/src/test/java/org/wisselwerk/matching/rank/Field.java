package org.wisselwerk.matching.rank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.place.Point;

/** The fields of a listing that can fit or contradict what another says. */
enum Field {
    PERIOD {
        @Override
        Facts fixed(Facts one, Said said) {
            return during(one, period(10, 20));
        }

        @Override
        Facts saying(Facts one, Said said) {
            return during(one, said.of(period(10, 20), period(30, 40)));
        }
    },
    WEEKDAYS {
        @Override
        Facts fixed(Facts one, Said said) {
            return on(one, Set.of(Weekday.MON, Weekday.TUE));
        }

        @Override
        Facts saying(Facts one, Said said) {
            return on(one, said.orEmpty(Set.of(Weekday.MON, Weekday.TUE), Set.of(Weekday.FRI)));
        }
    },
    STUDY_DOMAINS {
        @Override
        Facts fixed(Facts one, Said said) {
            return domains(one, Set.of(StudyDomain.STEM));
        }

        @Override
        Facts saying(Facts one, Said said) {
            return domains(one, said.orEmpty(Set.of(StudyDomain.STEM), Set.of(StudyDomain.SPORT)));
        }
    },
    FINALITIES {
        @Override
        Facts fixed(Facts one, Said said) {
            return finalities(one, Set.of(Finality.ARBEIDSMARKT));
        }

        @Override
        Facts saying(Facts one, Said said) {
            return finalities(one, said.orEmpty(Set.of(Finality.ARBEIDSMARKT), Set.of(Finality.DOORSTROOM)));
        }
    },
    GRADES {
        @Override
        Facts fixed(Facts one, Said said) {
            return grades(one, Set.of(3));
        }

        @Override
        Facts saying(Facts one, Said said) {
            return grades(one, said.orEmpty(Set.of(3), Set.of(1)));
        }
    },
    SPECIAL_NEEDS {
        @Override
        Facts fixed(Facts one, Said said) {
            return specialNeeds(one, one.isOffer() ? said == Said.FITTING : true);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return specialNeeds(one, one.isOffer() ? said.of(true, false) : said.of(true, true));
        }
    },
    AGE {
        @Override
        Facts fixed(Facts one, Said said) {
            return ages(one, 18, one.isOffer() ? null : 18);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return ages(one, null, said.of(18, 16));
        }
    },
    PLACES {
        @Override
        Facts fixed(Facts one, Said said) {
            return one.with(new Facts.Room(2, List.of()));
        }

        @Override
        Facts saying(Facts one, Said said) {
            List<Facts.Taken> taken = List.of(new Facts.Taken(null, null, 1));
            return one.with(new Facts.Room(said.of(3, 1), taken));
        }
    },
    RADIUS {
        @Override
        Facts fixed(Facts one, Said said) {
            return at(one, HERE, null);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return at(one, THIRTY_KM_AWAY, said.of(31, 10));
        }
    },
    POSTCODE {
        @Override
        Facts fixed(Facts one, Said said) {
            return at(one, HERE, 20);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return at(one, said.of(HERE, THIRTY_KM_AWAY), null);
        }
    },
    STATUTE {
        @Override
        Facts fixed(Facts one, Said said) {
            return particulars(one, Details.Statute.DUAL, null, null);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return particulars(one, said.of(Details.Statute.DUAL, Details.Statute.GUEST), null, null);
        }
    },
    MODE {
        @Override
        Facts fixed(Facts one, Said said) {
            return particulars(one, null, Details.Mode.LOAN, null);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return particulars(one, null, said.of(Details.Mode.LOAN, Details.Mode.DISCOUNT), null);
        }
    },
    FOCUS {
        @Override
        Facts fixed(Facts one, Said said) {
            return particulars(one, null, null, Details.Focus.CONTENT);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return particulars(one, null, null, said.of(Details.Focus.CONTENT, Details.Focus.PEDAGOGY));
        }
    },
    DIPLOMA {
        @Override
        Facts fixed(Facts one, Said said) {
            return diploma(one, one.isOffer() ? said == Said.FITTING : true);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return diploma(one, one.isOffer() ? said.of(true, false) : said.of(true, true));
        }
    },
    LEADERS {
        @Override
        Facts fixed(Facts one, Said said) {
            return forLeaders(one, true);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return forLeaders(one, said.of(true, false));
        }
    },
    RECOGNITION {
        @Override
        Facts fixed(Facts one, Said said) {
            return one;
        }

        @Override
        Facts saying(Facts one, Said said) {
            Facts.Recognised ended = new Facts.Recognised(RandomFacts.TODAY.minusDays(1));
            return one.isOffer() ? recognised(one, said.of(new Facts.Recognised(null), ended)) : one;
        }
    },
    HOURS {
        @Override
        Facts fixed(Facts one, Said said) {
            return hours(one, one.isOffer() ? 5.0 : 20.0);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return hours(one, one.isOffer() ? said.of(20.0, 5.0) : said.of(5.0, 20.0));
        }
    },
    COMPETENCES {
        @Override
        Facts fixed(Facts one, Said said) {
            return speaking(one, true, false);
        }

        @Override
        Facts saying(Facts one, Said said) {
            return speaking(one, said == Said.FITTING, said == Said.CONTRADICTING);
        }
    };

    /** What a listing says in a field, beside one that has spoken. */
    enum Said {
        NOTHING,
        FITTING,
        CONTRADICTING;

        <T> @Nullable T of(T fitting, T contradicting) {
            return switch (this) {
                case NOTHING -> null;
                case FITTING -> fitting;
                case CONTRADICTING -> contradicting;
            };
        }

        <T> Set<T> orEmpty(Set<T> fitting, Set<T> contradicting) {
            Set<T> said = of(fitting, contradicting);
            return said == null ? Set.of() : said;
        }
    }

    static final Point HERE = new Point(51, 3.7);
    private static final Point THIRTY_KM_AWAY = new Point(51.269, 3.7);
    private static final String TRADE = "lassen";

    /** The one that has spoken; {@code said} is what the other is going to say. */
    abstract Facts fixed(Facts one, Said said);

    abstract Facts saying(Facts one, Said said);

    static Period period(int from, int to) {
        return new Period(RandomFacts.TODAY.plusDays(from), RandomFacts.TODAY.plusDays(to));
    }

    static Facts during(Facts one, @Nullable Period period) {
        return one.with(new Facts.When(period, one.when().weekdays(), one.when().hoursPerWeek()));
    }

    static Facts at(Facts one, @Nullable Point point, @Nullable Integer radius) {
        return one.with(new Facts.Where("Ergens", null, point, radius));
    }

    private static Facts on(Facts one, Set<Weekday> days) {
        return one.with(new Facts.When(one.when().period(), days, one.when().hoursPerWeek()));
    }

    private static Facts hours(Facts one, @Nullable Double hours) {
        return one.with(new Facts.When(one.when().period(), one.when().weekdays(), hours));
    }

    private static Facts domains(Facts one, Set<StudyDomain> domains) {
        Facts.Audience a = one.audience();
        return one.with(new Facts.Audience(
                domains, a.finalities(), a.grades(), a.specialNeeds(), a.onlyGrades(), a.youngest(), a.oldest()));
    }

    private static Facts finalities(Facts one, Set<Finality> finalities) {
        Facts.Audience a = one.audience();
        return one.with(new Facts.Audience(
                a.studyDomains(), finalities, a.grades(), a.specialNeeds(), a.onlyGrades(), a.youngest(), a.oldest()));
    }

    private static Facts grades(Facts one, Set<Integer> grades) {
        Facts.Audience a = one.audience();
        return one.with(new Facts.Audience(
                a.studyDomains(), a.finalities(), grades, a.specialNeeds(), Set.of(), a.youngest(), a.oldest()));
    }

    private static Facts specialNeeds(Facts one, @Nullable Boolean asked) {
        Facts.Audience a = one.audience();
        return one.with(new Facts.Audience(
                a.studyDomains(), a.finalities(), a.grades(), asked, a.onlyGrades(), a.youngest(), a.oldest()));
    }

    private static Facts ages(Facts one, @Nullable Integer youngest, @Nullable Integer oldest) {
        Facts.Audience a = one.audience();
        return one.with(new Facts.Audience(
                a.studyDomains(), a.finalities(), a.grades(), a.specialNeeds(), a.onlyGrades(), youngest, oldest));
    }

    private static Facts particulars(
            Facts one, Details.@Nullable Statute statute, Details.@Nullable Mode mode, Details.@Nullable Focus focus) {
        Boolean diploma = one.particulars().pedagogicalDiploma();
        return one.with(new Facts.Particulars(statute, diploma, mode, focus, null, null, false));
    }

    private static Facts diploma(Facts one, @Nullable Boolean diploma) {
        Facts.Particulars p = one.particulars();
        return one.with(new Facts.Particulars(p.statute(), diploma, p.mode(), p.focus(), null, null, false));
    }

    private static Facts recognised(Facts one, Facts.@Nullable Recognised recognised) {
        Facts.Particulars p = one.particulars();
        return one.with(new Facts.Particulars(
                p.statute(), p.pedagogicalDiploma(), p.mode(), p.focus(), recognised, p.forLeaders(), p.online()));
    }

    private static Facts forLeaders(Facts one, @Nullable Boolean leaders) {
        Facts.Particulars p = one.particulars();
        return one.with(new Facts.Particulars(null, null, null, p.focus(), null, leaders, false));
    }

    private static Facts speaking(Facts one, boolean firmly, boolean against) {
        Map<String, Double> concepts = new HashMap<>(one.wording().concepts());
        Set<String> ruledOut = new HashSet<>(one.wording().ruledOut());
        concepts.remove(TRADE);
        ruledOut.remove(TRADE);
        if (firmly) {
            concepts.put(TRADE, 1.0);
        }
        if (against) {
            ruledOut.add(TRADE);
        }
        return one.with(new Wording(concepts, one.wording().words(), ruledOut, Set.of()));
    }
}
