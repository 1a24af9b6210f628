package org.wisselwerk.matching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.Period;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.matching.gate.Field;
import org.wisselwerk.matching.gate.Findable;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.place.Place;
import org.wisselwerk.place.Places;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;

/** Turns what the database knows of a listing into what searches look at. */
final class FindableReader {

    private final TextAnalysis analysis;
    private final Places places;

    FindableReader(TextAnalysis analysis, Places places) {
        this.analysis = analysis;
        this.places = places;
    }

    /** @param facts read from the same profile */
    Findable read(Profile profile, Facts facts) {
        Period period = profile.listing().content().period();
        return new Findable(
                said(profile.listing(), facts),
                profile.listing().point(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                words(profile, facts));
    }

    private Map<Field, Set<String>> said(Listing listing, Facts facts) {
        ListingContent content = listing.content();
        Map<Field, Set<String>> said = new EnumMap<>(Field.class);
        said.put(Field.DIRECTION, Set.of(content.direction().name()));
        said.put(Field.KIND, Set.of(content.kind().name()));
        said.put(Field.CONCEPT, facts.wording().concepts().keySet());
        said.put(Field.STUDY_DOMAIN, codes(content.studyDomains(), StudyDomain::code));
        said.put(Field.FINALITY, codes(content.finality(), Finality::code));
        said.put(Field.GRADE, codes(content.grades(), String::valueOf));
        said.put(Field.SPECIAL_NEEDS, perhaps(content.specialNeeds()));
        said.put(Field.PROVINCE, perhaps(listing.province()));
        said.put(Field.MUNICIPALITY, perhaps(municipality(content.postcode())));
        said.put(Field.ORGANISATION, Set.of(listing.organisationId().toString()));
        said.put(Field.SOURCE, Set.of(listing.source()));
        return said;
    }

    private @Nullable String municipality(@Nullable String postcode) {
        return postcode == null
                ? null
                : places.byPostcode(postcode).map(Place::municipality).orElse(null);
    }

    private Findable.Words words(Profile profile, Facts facts) {
        ListingContent content = profile.listing().content();
        Language language = Language.of(content.language());
        return new Findable.Words(
                facts.wording().concepts().keySet(),
                facts.wording().words().keySet(),
                folded(Stream.of(profile.organisation().name()), language),
                folded(
                        Stream.concat(
                                Stream.of(content.title(), content.description()),
                                Stream.concat(
                                        content.competences().stream(), Stream.ofNullable(content.municipality()))),
                        language));
    }

    private Set<String> folded(Stream<String> texts, Language language) {
        return texts.flatMap(text -> analysis.analyse(text, language).stream())
                .map(Token::text)
                .collect(Collectors.toSet());
    }

    private static <T> Set<String> codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).collect(Collectors.toSet());
    }

    private static Set<String> perhaps(@Nullable Object value) {
        return value == null ? Set.of() : Set.of(value.toString());
    }
}
