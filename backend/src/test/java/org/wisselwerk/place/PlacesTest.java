package org.wisselwerk.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Places PLACES = Places.load();

    private static List<Place> all() {
        return IntStream.rangeClosed(1000, 9999)
                .mapToObj(Integer::toString)
                .flatMap(code -> PLACES.byPostcode(code).stream())
                .toList();
    }

    private static Place only(String postcode) {
        return PLACES.byPostcode(postcode).orElseThrow();
    }

    @Test
    void holdsEveryCodeOfFlandersAndBrussels() {
        assertThat(all()).hasSize(541);
        assertThat(all())
                .filteredOn(place -> place.province() == Province.BRUSSEL)
                .hasSize(22);
        assertThat(all().stream().map(Place::municipality).distinct()).hasSize(285 + 19);
    }

    @Test
    void knowsAllPlacesOfACodeTheMainOneFirst() {
        assertThat(PLACES.under("8300"))
                .extracting(Place::name)
                .containsExactly("Knokke-Heist", "Knokke", "Westkapelle");
        assertThat(all())
                .allSatisfy(place -> assertThat(PLACES.under(place.postcode())).startsWith(place));
        assertThat(PLACES.under("5000")).isEmpty();
    }

    @Test
    void hasAPointForEveryNameOfEveryCode() {
        assertThat(PLACES.names())
                .hasSizeGreaterThan(1_200)
                .allSatisfy(name -> assertThat(PLACES.byName(name))
                        .isNotEmpty()
                        .allSatisfy(place -> assertThat(place.point()).isNotNull()));
    }

    @Test
    void knowsEveryMunicipalityByItsName() {
        assertThat(all())
                .allSatisfy(place -> assertThat(PLACES.byName(place.municipality()))
                        .first()
                        .returns(place.municipality(), Place::municipality));
    }

    @ParameterizedTest
    @CsvSource({
        "9000, Gent, Gent, OOST_VLAANDEREN, 51.05, 3.7167",
        "2000, Antwerpen, Antwerpen, ANTWERPEN, 51.2199, 4.4035",
        "3500, Hasselt, Hasselt, LIMBURG, 50.9311, 5.3378",
        "8500, Kortrijk, Kortrijk, WEST_VLAANDEREN, 50.828, 3.2649",
        "1000, Brussel, Brussel, BRUSSEL, 50.8504, 4.3488",
        "9052, Zwijnaarde, Gent, OOST_VLAANDEREN, 51.0008, 3.7075",
        "3600, Genk, Genk, LIMBURG, 50.965, 5.5008",
        "1150, Sint-Pieters-Woluwe, Sint-Pieters-Woluwe, BRUSSEL, 50.833, 4.433",
        "2070, Zwijndrecht, Beveren-Kruibeke-Zwijndrecht, OOST_VLAANDEREN, 51.22, 4.33",
        "3720, Kortessem, Hasselt, LIMBURG, 50.86, 5.39",
        "1755, Gooik, Pajottegem, VLAAMS_BRABANT, 50.80, 4.11",
        "9820, Merelbeke, Merelbeke-Melle, OOST_VLAANDEREN, 50.99, 3.75"
    })
    void knowsWhereACodeLies(
            String postcode, String name, String municipality, Province province, double lat, double lon) {
        Place place = only(postcode);

        assertThat(place)
                .returns(name, Place::name)
                .returns(municipality, Place::municipality)
                .returns(province, Place::province);
        assertThat(place.point().kilometresTo(new Point(lat, lon))).isLessThan(1.5);
    }

    @Test
    void letsTheNameSayWhereWithinACode() {
        assertThat(PLACES.byPostcode("8510", "kooigem")).get().returns("Kooigem", Place::name);
        assertThat(PLACES.byPostcode("8510", "Gent")).get().returns("Marke", Place::name);
        assertThat(PLACES.byPostcode("8510", null)).get().returns("Marke", Place::name);
        assertThat(PLACES.byPostcode("4000", "Gent")).isEmpty();
    }

    @Test
    void measuresDistancesBetweenPlaces() {
        assertThat(kilometres("9000", "2000")).isCloseTo(51.6, within(1.0));
        assertThat(kilometres("8400", "3600")).isCloseTo(182.5, within(2.0));
        assertThat(kilometres("9000", "9052")).isCloseTo(5.5, within(0.5));
    }

    private static double kilometres(String from, String to) {
        return only(from).point().kilometresTo(only(to).point());
    }

    @ParameterizedTest
    @CsvSource({
        "gent, 9000",
        "GENT, 9000",
        "Ghent, 9000",
        "Gand, 9000",
        "antwerp, 2000",
        "Bruges, 8000",
        "Louvain, 3000",
        "Courtrai, 8500",
        "Ostend, 8400",
        "bruxelles, 1000",
        "Ypres, 8900",
        "Molenbeek, 1080",
        "rhode saint genese, 1640",
        "sint niklaas, 9100",
        "St.-Niklaas, 9100",
        "O.L.V.-Waver, 2861",
        "sint job in t goor, 2960",
        "Pelt, 3900",
        "Sint-Job-in-’t-Goor, 2960",
        "Pajottegem, 1755",
        "Beveren-Kruibeke-Zwijndrecht, 9120",
        "Melle, 9090"
    })
    void findsAPlaceByAnyOfItsNamesHoweverTyped(String name, String postcode) {
        assertThat(PLACES.byName(name)).first().returns(postcode, Place::postcode);
    }

    @Test
    void givesAllNamesakesTheMostImportantFirst() {
        assertThat(postcodes("Beveren")).containsExactly("9120", "8800", "8791", "8691");
        assertThat(postcodes("Aalst")).containsExactly("9300", "3800");
        assertThat(postcodes("Halle")).containsExactly("1500", "2980");
        assertThat(postcodes("Machelen")).containsExactly("1830", "9870");
        assertThat(postcodes("Tielt")).containsExactly("8700", "3390");
        assertThat(postcodes("Deurne")).containsExactly("2100", "3290");
        assertThat(postcodes("Sint-Joris")).containsExactlyInAnyOrder("8620", "8730");
        assertThat(postcodes("Moerbeke")).containsExactlyInAnyOrder("9180", "9500");
    }

    @Test
    void givesACityWithSeveralCodesOnce() {
        assertThat(postcodes("Antwerpen")).containsExactly("2000");
    }

    private static List<String> postcodes(String name) {
        return PLACES.byName(name).stream().map(Place::postcode).toList();
    }

    @Test
    void completesNamesPartsOfNamesAndCodes() {
        assertThat(PLACES.startingWith("ge", 5)).first().returns("Gent", Place::name);
        assertThat(PLACES.startingWith("woluwe", 9))
                .extracting(Place::postcode)
                .contains("1150", "1200", "1932")
                .doesNotHaveDuplicates();
        assertThat(PLACES.startingWith("905", 9)).extracting(Place::postcode).containsExactly("9050", "9051", "9052");
        assertThat(PLACES.startingWith("s", 3)).hasSize(3);
        assertThat(PLACES.startingWith(" ", 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Antwerpn, 2000",
        "Kortijk, 8500",
        "Kotrrijk, 8500",
        "Oudenarde, 9700",
        "Roeselaere, 8800",
        "Sint-Nicklas, 9100",
        "Geraartsbergen, 9500",
        "Zwynaarde, 9052",
        "Brussle, 1000",
        "Gent, 9000"
    })
    void understandsTypingErrors(String typed, String postcode) {
        assertThat(PLACES.resembling(typed)).get().returns(postcode, Place::postcode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gnt", "lasser", "keukenhulp", "xyzzy", "", "Kotrijkk"})
    void doesNotGuessBeyondTypingErrors(String typed) {
        assertThat(PLACES.resembling(typed)).isEmpty();
    }

    @Test
    void knowsTheRegionsPeopleSpeakOf() {
        assertThat(PLACES.region("westhoek")).get().satisfies(westhoek -> {
            assertThat(westhoek.label()).isEqualTo("Westhoek");
            assertThat(reaches(westhoek, "8900")).isTrue();
            assertThat(reaches(westhoek, "8630")).isTrue();
            assertThat(reaches(westhoek, "9000")).isFalse();
        });
        assertThat(PLACES.region("Land van Waas")).get().returns("Waasland", Region::label);
        assertThat(PLACES.region("Gent")).isEmpty();
    }

    private static boolean reaches(Region region, String postcode) {
        return region.centre().point().kilometresTo(only(postcode).point()) <= region.radiusKm();
    }

    @ParameterizedTest
    @CsvSource({
        "LIMBURG, Limburg",
        "WEST_VLAANDEREN, West-Vlaanderen",
        "OOST_VLAANDEREN, Oost-Vlaanderen",
        "VLAAMS_BRABANT, Vlaams-Brabant",
        "ANTWERPEN, provincie Antwerpen"
    })
    void reachesNearlyAllOfAProvinceAsARegion(Province province, String name) {
        Region region = PLACES.region(name).orElseThrow();
        List<Place> places =
                all().stream().filter(place -> place.province() == province).toList();

        assertThat(places)
                .filteredOn(place -> reaches(region, place.postcode()))
                .hasSizeGreaterThan(places.size() * 95 / 100);
    }

    @Test
    void knowsWhichNamesAreEverydayWordsToo() {
        assertThat(PLACES.isEverydayWord("werken")).isTrue();
        assertThat(PLACES.isEverydayWord("Zolder")).isTrue();
        assertThat(PLACES.isEverydayWord("Gent")).isFalse();
        assertThat(PlaceTable.read().everydayWords())
                .allSatisfy(word -> assertThat(PLACES.byName(word)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "5000", "9999"})
    void acceptsTheFormOfABelgianCode(String postcode) {
        assertThat(Places.looksBelgian(postcode)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999", "999", "10000", "90 00", "9000 ", "B-9000", "９０００", ""})
    void refusesOtherForms(String postcode) {
        assertThat(Places.looksBelgian(postcode)).isFalse();
        assertThat(PLACES.byPostcode(postcode)).isEmpty();
    }

    @Test
    void namesProvincesInThreeLanguages() {
        assertThat(Province.WEST_VLAANDEREN.label(Locale.FRENCH)).isEqualTo("Flandre occidentale");
        assertThat(Province.ANTWERPEN.label(Locale.UK)).isEqualTo("Antwerp");
        assertThat(Province.BRUSSEL.label(Locale.of("nl", "BE"))).isEqualTo("Brussel");
        assertThat(Province.LIMBURG.label(Locale.GERMAN)).isEqualTo("Limburg");
    }
}
