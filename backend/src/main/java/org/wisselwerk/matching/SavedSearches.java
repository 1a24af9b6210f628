package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.matching.alert.SearchTerms;
import org.wisselwerk.matching.gate.Gate;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Refusal;

/**
 * Searches that people saved, to hear of what enters them. They are personal: their words stand in no log, no event and no
 * index, and they go with the account.
 */
@Singleton
public class SavedSearches {

    private static final Logger LOG = LoggerFactory.getLogger(SavedSearches.class);
    private static final int STEP = 200;

    private final SavedSearchRepository searches;
    private final SavedSearchRepository.Terms terms;
    private final ReadSavedSearch reader;
    private final Ids ids;
    private final Clock clock;

    SavedSearches(
            SavedSearchRepository searches,
            SavedSearchRepository.Terms terms,
            ReadSavedSearch reader,
            Ids ids,
            Clock clock) {
        this.searches = searches;
        this.terms = terms;
        this.reader = reader;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param parameters of the search API by name, with their values */
    public record SavedSearch(
            UUID id,
            UUID account,
            @Nullable UUID organisation,
            Map<String, List<String>> parameters,
            Instant createdAt) {}

    /** A row, and under which terms it is looked up. */
    private record Kept(SavedSearchRow row, List<SavedSearchRepository.TermRow> terms) {}

    /**
     * Saves a search of an account.
     *
     * @param organisation for which the person searches, null for nobody's
     * @param parameters of the search API by name, with their values; order and page do not matter
     * @throws Refusal 422 when anything is wrong with them
     */
    @Transactional
    public SavedSearch save(UUID account, @Nullable UUID organisation, Map<String, List<String>> parameters) {
        Kept kept = understood(SavedSearchRow.of(ids.next(), account, organisation, parameters, clock.instant()));
        searches.save(kept.row());
        terms.saveAll(kept.terms());
        return saved(kept.row());
    }

    /** Those of an account, the oldest first. */
    public List<SavedSearch> of(UUID account) {
        return searches.findByAccountIdOrderById(account).stream()
                .map(SavedSearches::saved)
                .toList();
    }

    /** False when the account has no such search. */
    @Transactional
    public boolean delete(UUID account, UUID id) {
        return searches.delete(id, account) > 0;
    }

    /** All of an account, and what it has heard through them. */
    @Transactional
    public void erase(UUID account) {
        searches.deleteByAccountId(account);
        searches.unhear(account);
    }

    /**
     * Understands a step of all searches anew, as words may mean something else by now.
     *
     * @param after the id that the step before ended with, empty for the first
     * @return the last id of this step; empty when there were none left
     */
    @Transactional
    Optional<UUID> understandAnew(String after) {
        List<SavedSearchRow> rows = searches.lockAfter(after, STEP);
        List<Kept> all = new ArrayList<>();
        for (SavedSearchRow row : rows) {
            try {
                all.add(understood(row));
            } catch (Refusal e) {
                LOG.warn("the saved search {} has parameters that are none any more, and stays as it is", row.id());
            }
        }
        if (!all.isEmpty()) {
            searches.updateAll(all.stream().map(Kept::row).toList());
            terms.forget(all.stream().map(kept -> kept.row().id()).toList());
            terms.saveAll(all.stream().flatMap(kept -> kept.terms().stream()).toList());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().id());
    }

    private Kept understood(SavedSearchRow row) {
        Search search = reader.search(row.parameters());
        Gate gate = reader.gate(search);
        return new Kept(
                row.understood(search.filters(), gate),
                SearchTerms.of(search.filters(), gate).stream()
                        .map(term -> new SavedSearchRepository.TermRow(row.id(), term))
                        .toList());
    }

    private static SavedSearch saved(SavedSearchRow row) {
        return new SavedSearch(row.id(), row.accountId(), row.organisationId(), row.parameters(), row.createdAt());
    }
}
