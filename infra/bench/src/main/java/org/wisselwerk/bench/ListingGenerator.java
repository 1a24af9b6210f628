package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Weekday;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Input;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * Makes listings in the import format: all kinds, both directions, mostly Dutch, as uneven as people write them. The
 * same seed and number give the same listing, so nothing is kept in memory and any of them can be made alone.
 */
public final class ListingGenerator {

    private static final int MOST_PLACES = 1000;

    private final long seed;
    private final LocalDate today;
    private final List<Place> places;
    private final List<Trades.Trade> trades;
    private final MadeUpOrganisations organisations;
    private final Sentences sentences = new Sentences();

    /** @param today periods lie around this day, most of them after it */
    public ListingGenerator(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        Places table = Places.load();
        places = IntStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(digit -> table.startingWith(digit.toString(), MOST_PLACES).stream())
                .sorted(Comparator.comparing(Place::postcode))
                .toList();
        trades = new Trades(Vocabulary.load()).all();
        organisations = new MadeUpOrganisations(seed, trades, places);
    }

    /** The listing of that number, from 1; its ref is of that number alone. */
    public ObjectNode listing(int number) {
        Chance chance = new Chance(seed, -(long) number);
        Kind kind = chance.of(List.of(Kind.values()));
        Direction direction = chance.percent(55) ? Direction.OFFER : Direction.NEED;
        boolean school = (direction == Direction.NEED) != chance.percent(8);
        MadeUpOrganisations.MadeUp organisation = school
                ? organisations.school(chance.skewed(MadeUpOrganisations.SCHOOLS))
                : organisations.company(chance.skewed(MadeUpOrganisations.COMPANIES));
        Trades.Trade trade = chance.percent(70) ? organisation.trade() : chance.of(trades);
        Place place = chance.percent(80) ? organisation.place() : chance.of(places);
        ObjectNode line = Input.JSON.createObjectNode();
        line.put("ref", "G%07d".formatted(number));
        line.put("direction", direction.name()).put("kind", kind.name());
        organisation(line, organisation);
        text(line, new About(kind, direction, trade, place), chance);
        place(line, place, direction, chance);
        time(line, kind, chance);
        audience(line, trade, chance);
        details(line, kind, chance);
        return line;
    }

    private record About(Kind kind, Direction direction, Trades.Trade trade, Place place) {}

    private static void organisation(ObjectNode line, MadeUpOrganisations.MadeUp organisation) {
        ObjectNode node = line.putObject("organisation")
                .put("name", organisation.name())
                .put("type", organisation.type().name())
                .put("postcode", organisation.place().postcode())
                .put("municipality", organisation.place().municipality());
        ArrayNode sectors = node.putArray("sectors");
        organisation.trade().concept().sectors().stream()
                .map(Sector::code)
                .sorted()
                .forEach(sectors::add);
    }

    private void text(ObjectNode line, About about, Chance chance) {
        String language = chance.percent(94) ? "nl" : chance.percent(50) ? "fr" : "en";
        String title =
                fill(chance.of(sentences.titles(about.kind(), about.direction(), language)), about, language, chance);
        line.put("title", title).put("language", language);
        List<String> pool = sentences.descriptions(about.kind(), about.direction(), language);
        int length = chance.percent(8) ? 0 : chance.between(1, 5);
        Set<String> said = new LinkedHashSet<>();
        for (int i = 0; i < length; i++) {
            said.add(chance.of(pool));
        }
        line.put(
                "description",
                String.join(
                        " ",
                        said.stream()
                                .map(sentence -> fill(sentence, about, language, chance))
                                .toList()));
        ArrayNode competences = line.putArray("competences");
        if (chance.percent(40)) {
            Set<String> labels = new LinkedHashSet<>();
            for (int i = 0; i < chance.between(1, 4); i++) {
                labels.add(Trades.said(chance.of(about.trade().skills()), language, chance));
            }
            labels.forEach(competences::add);
        }
    }

    private static String fill(String template, About about, String language, Chance chance) {
        String text = template.replace("{trade}", Trades.said(about.trade().concept(), language, chance))
                .replace("{skill}", Trades.said(chance.of(about.trade().skills()), language, chance))
                .replace("{skill2}", Trades.said(chance.of(about.trade().skills()), language, chance))
                .replace("{tool}", Trades.said(chance.of(about.trade().tools()), language, chance))
                .replace("{place}", about.place().name())
                .replace("{number}", Integer.toString(chance.between(2, 24)));
        return chance.percent(5) ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static void place(ObjectNode line, Place place, Direction direction, Chance chance) {
        if (!chance.percent(4)) {
            line.put("postcode", place.postcode()).put("municipality", place.name());
        }
        if (!chance.percent(25)) {
            line.put("radiusKm", direction == Direction.OFFER && chance.percent(60) ? 0 : 5 * chance.between(1, 12));
        }
    }

    private void time(ObjectNode line, Kind kind, Chance chance) {
        if (!chance.percent(15)) {
            LocalDate from = today.plusDays(chance.between(-40, 300));
            int days = kind == Kind.GUEST_LESSON || kind == Kind.COMPANY_VISIT
                    ? chance.between(0, 60)
                    : chance.between(10, 280);
            ObjectNode period = line.putObject("period").put("from", from.toString());
            if (!chance.percent(10)) {
                // Few of those that began are over, as in real life: most of them are taken away in time.
                LocalDate to = from.plusDays(days);
                period.put("to", (to.isBefore(today) && !chance.percent(10) ? to.plusDays(60) : to).toString());
            }
        }
        if (chance.percent(50)) {
            ArrayNode weekdays = line.putArray("weekdays");
            for (Weekday day : Weekday.values()) {
                if (chance.percent(day.ordinal() < 5 ? 60 : 5)) {
                    weekdays.add(day.name());
                }
            }
        }
        if (chance.percent(30)) {
            line.put("hoursPerWeek", chance.between(2, 38));
        }
        if (!chance.percent(20)) {
            line.put("places", 1 + chance.skewed(25));
        }
    }

    private static void audience(ObjectNode line, Trades.Trade trade, Chance chance) {
        if (!chance.percent(12)) {
            ArrayNode domains = line.putArray("studyDomains");
            trade.concept().studyDomains().stream().sorted().forEach(domains::add);
        }
        if (!chance.percent(30)) {
            ArrayNode finality = line.putArray("finality");
            for (Finality one : Finality.values()) {
                if (chance.percent(45)) {
                    finality.add(one.code());
                }
            }
        }
        if (!chance.percent(30)) {
            line.putArray("grades").add(chance.percent(75) ? 3 : 2);
        }
        if (!chance.percent(40)) {
            line.put("specialNeeds", chance.percent(15));
        }
    }

    private static void details(ObjectNode line, Kind kind, Chance chance) {
        ObjectNode details = line.putObject("details");
        switch (kind) {
            case EQUIPMENT -> {
                details.put("mode", chance.of(List.of("LOAN", "DONATION", "DISCOUNT", "SHARED_USE")));
                if (chance.percent(30)) {
                    details.put("condition", "gebruikt, in orde").put("deposit", 50 * chance.between(1, 6));
                }
            }
            case DUAL_TEACHER ->
                details.put("statute", chance.of(List.of("DUAL", "GUEST", "HYBRID")))
                        .put("pedagogicalDiploma", chance.percent(30));
            case PROFESSIONAL_DEVELOPMENT -> {
                details.put("focus", chance.of(List.of("CONTENT", "PEDAGOGY", "INTEGRATED")));
                if (chance.percent(50)) {
                    details.put("sessions", chance.between(1, 6)).put("format", "in kleine groep");
                }
            }
            case INTERNSHIP_PLACE, DUAL_LEARNING_PLACE, GUEST_LESSON, COMPANY_VISIT, EXTERNAL_ASSIGNMENT -> {
                if (chance.percent(3)) {
                    details.put("opmerking", "zie website");
                }
            }
        }
    }
}
