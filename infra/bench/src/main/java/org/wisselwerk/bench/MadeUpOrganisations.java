package org.wisselwerk.bench;

import java.util.List;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.place.Place;

/**
 * Thousands of organisations that do not exist, each the same whenever it is asked for. No two have the same name.
 */
final class MadeUpOrganisations {

    /** How many there are at most of either side. */
    static final int COMPANIES = 6_000;

    static final int SCHOOLS = 1_200;

    private static final List<String> SURNAMES = List.of(
            "Aerts",
            "Baert",
            "Beeckman",
            "Bogaert",
            "Bossuyt",
            "Callens",
            "Ceulemans",
            "Claes",
            "Claeys",
            "Coppens",
            "Cornelis",
            "De Backer",
            "De Bruyne",
            "De Clercq",
            "De Cock",
            "De Coninck",
            "De Graeve",
            "De Meyer",
            "De Pauw",
            "De Ridder",
            "De Smedt",
            "De Vos",
            "Declercq",
            "Decock",
            "Deprez",
            "Desmet",
            "Devos",
            "Dewulf",
            "D'Hondt",
            "Dierckx",
            "Geerts",
            "Goossens",
            "Hendrickx",
            "Hermans",
            "Jacobs",
            "Janssens",
            "Lambrecht",
            "Lauwers",
            "Leemans",
            "Lemmens",
            "Maes",
            "Martens",
            "Mertens",
            "Michiels",
            "Moens",
            "Nijs",
            "Pauwels",
            "Peeters",
            "Raes",
            "Roels",
            "Segers",
            "Smets",
            "Somers",
            "Stevens",
            "Thys",
            "Timmermans",
            "Van Acker",
            "Van Damme",
            "Van de Velde",
            "Van den Bossche",
            "Van Dyck",
            "Van Hecke",
            "Van Hoof",
            "Van Looy",
            "Vandamme",
            "Vandenberghe",
            "Vanhoutte",
            "Verbeke",
            "Vercammen",
            "Verhaeghe",
            "Verhelst",
            "Verlinden",
            "Vermeulen",
            "Verstraete",
            "Wauters",
            "Willems",
            "Wouters",
            "Wuyts");
    private static final List<String> COMPANY_NAMES = List.of(
            "%s BV",
            "%s NV",
            "%s en Zonen",
            "Gebroeders %s",
            "Groep %s",
            "%s Technics",
            "Atelier %s",
            "Bedrijf %s",
            "%s & Co",
            "Huis %s",
            "%s Projects",
            "Werkplaats %s",
            "%s Solutions",
            "Firma %s",
            "%s Partners",
            "%s Services",
            "%s Vlaanderen",
            "Studio %s",
            "%s Group",
            "%s-Works");
    private static final List<String> SCHOOL_NAMES = List.of(
            "VTI %s",
            "GTI %s",
            "Atheneum %s",
            "Technisch Instituut %s",
            "Campus %s",
            "Sint-Jozef %s",
            "PTI %s",
            "Lyceum %s",
            "Scholengroep %s",
            "BuSO %s",
            "Sint-Lucas %s",
            "Instituut Heilige Familie %s");

    private final long seed;
    private final List<Trades.Trade> trades;
    private final List<Place> places;

    MadeUpOrganisations(long seed, List<Trades.Trade> trades, List<Place> places) {
        this.seed = seed;
        this.trades = trades;
        this.places = places;
    }

    /** @param trade what it mostly does */
    record MadeUp(OrganisationType type, String name, Place place, Trades.Trade trade) {}

    MadeUp company(int number) {
        Chance chance = new Chance(seed, number);
        String surname = SURNAMES.get(number % SURNAMES.size());
        int rest = number / SURNAMES.size();
        String name = COMPANY_NAMES.get(rest % COMPANY_NAMES.size()).formatted(surname);
        int again = rest / COMPANY_NAMES.size();
        Trades.Trade trade = trades.get(chance.skewed(trades.size()));
        Place place = chance.of(places);
        String full = again == 0 ? name : name + " " + place.name() + " " + again;
        return new MadeUp(
                chance.percent(3) ? OrganisationType.TRAINING_PROVIDER : OrganisationType.COMPANY, full, place, trade);
    }

    MadeUp school(int number) {
        Chance chance = new Chance(seed, Integer.MAX_VALUE + (long) number);
        Place place = places.get(number % places.size());
        String name =
                SCHOOL_NAMES.get(number / places.size() % SCHOOL_NAMES.size()).formatted(place.name());
        return new MadeUp(
                OrganisationType.SCHOOL,
                name + " " + place.postcode(),
                place,
                trades.get(chance.skewed(trades.size())));
    }
}
