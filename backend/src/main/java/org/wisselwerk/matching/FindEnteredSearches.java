package org.wisselwerk.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wisselwerk.matching.alert.Bits;
import org.wisselwerk.matching.alert.SearchTerms;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.alert.WhoMustHear.Entered;
import org.wisselwerk.matching.alert.WhoMustHear.Saved;
import org.wisselwerk.matching.gate.Findable;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.place.Point;
import org.wisselwerk.platform.Refusal;

/** Finds the saved searches that find a published listing. */
@Singleton
class FindEnteredSearches {

    private static final int PAGE = 500;

    private final SavedSearchRepository searches;
    private final ReadSavedSearch reader;

    FindEnteredSearches(SavedSearchRepository searches, ReadSavedSearch reader) {
        this.searches = searches;
        this.reader = reader;
    }

    /** @param facts read from the same profile */
    List<Entered> of(Knowledge knowledge, Profile profile, Facts facts) {
        Findable listing = knowledge.findables().read(profile, facts);
        Set<String> terms = SearchTerms.of(listing);
        Point point = listing.point();
        List<Entered> entered = new ArrayList<>();
        String after = "";
        List<SavedSearchRow> page;
        do {
            page = searches.withTerms(
                    terms,
                    Bits.of(Set.of(facts.direction())),
                    Bits.of(Set.of(facts.kind())),
                    Bits.of(facts.audience().studyDomains()),
                    point == null ? null : point.lat(),
                    point == null ? null : point.lon(),
                    after,
                    PAGE);
            List<Saved> candidates =
                    page.stream().flatMap(row -> saved(row).stream()).toList();
            entered.addAll(WhoMustHear.searches(listing, profile.listing().organisationId(), candidates));
            after = page.isEmpty() ? after : page.getLast().id().toString();
        } while (page.size() == PAGE);
        return entered;
    }

    private Optional<Saved> saved(SavedSearchRow row) {
        try {
            return Optional.of(new Saved(
                    row.id(),
                    row.accountId(),
                    row.organisationId(),
                    reader.search(row.parameters()).filters(),
                    GateFormat.read(Json.MAPPER.readTree(row.gate()))));
        } catch (Refusal e) {
            // What is no parameter any more finds nothing any more; the next rebuild says so.
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds a gate that is no JSON, of search " + row.id(), e);
        }
    }
}
