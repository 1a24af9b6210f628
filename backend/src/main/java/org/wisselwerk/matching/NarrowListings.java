package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.matching.alert.WhoMustHear;
import org.wisselwerk.matching.rank.Facts;

/** Keeps what the database needs of each published listing to find those that another one may serve. */
@Singleton
class NarrowListings {

    private final KnowledgeInForce knowledge;
    private final NarrowRepository narrow;
    private final FactsRepository facts;
    private final ConceptRepository concepts;

    NarrowListings(
            KnowledgeInForce knowledge, NarrowRepository narrow, FactsRepository facts, ConceptRepository concepts) {
        this.knowledge = knowledge;
        this.narrow = narrow;
        this.facts = facts;
        this.concepts = concepts;
    }

    /**
     * Keeps these listings as they are now, and forgets those that strangers may not find; what is kept of a newer state
     * stays.
     *
     * @param ids all of which the state was read
     * @param profiles those of them that exist
     */
    @Transactional
    void keep(Collection<UUID> ids, Collection<Profile> profiles) {
        keep(knowledge.current(), ids, profiles);
    }

    private void keep(Knowledge known, Collection<UUID> ids, Collection<Profile> profiles) {
        Map<UUID, Long> versions = new HashMap<>();
        List<Version> visible = new ArrayList<>();
        for (Profile profile : profiles) {
            Listing listing = profile.listing();
            versions.put(listing.id(), listing.indexVersion());
            if (profile.visible()) {
                visible.add(new Version(read(known, profile), listing.indexVersion()));
            }
        }
        Set<UUID> newer = new HashSet<>();
        Set<UUID> older = new HashSet<>();
        for (NarrowRepository.Kept kept : narrow.lock(ids.stream().sorted().toList())) {
            boolean isNewer = kept.indexVersion() > versions.getOrDefault(kept.listingId(), Long.MAX_VALUE);
            (isNewer ? newer : older).add(kept.listingId());
        }
        forget(older);
        save(visible.stream()
                .filter(version -> !newer.contains(version.listing().id()))
                .toList());
    }

    /** A visible listing as it is now, kept by the time that this returns. */
    @Transactional
    WhoMustHear.Published present(Knowledge known, Profile profile) {
        Listing listing = profile.listing();
        if (narrow.countKept(listing.id(), listing.indexVersion()) == 0) {
            keep(known, List.of(listing.id()), List.of(profile));
        }
        return read(known, profile);
    }

    private WhoMustHear.Published read(Knowledge known, Profile profile) {
        Listing listing = profile.listing();
        return new WhoMustHear.Published(
                listing.id(), listing.organisationId(), known.facts().read(profile));
    }

    /** A published listing as of a version of what search shows. */
    record Version(WhoMustHear.Published listing, long indexVersion) {}

    void save(List<Version> versions) {
        if (versions.isEmpty()) {
            return;
        }
        narrow.saveAll(versions.stream()
                .map(version -> NarrowRow.of(version.listing(), version.indexVersion()))
                .toList());
        facts.saveAll(versions.stream()
                .map(Version::listing)
                .map(listing -> new FactsRepository.FactsRow(listing.id(), FactsFormat.write(listing.facts())))
                .toList());
        List<ConceptRepository.ConceptRow> rows = versions.stream()
                .map(Version::listing)
                .flatMap(listing -> rows(listing.id(), listing.facts()).stream())
                .toList();
        if (!rows.isEmpty()) {
            concepts.saveAll(rows);
        }
    }

    private static List<ConceptRepository.ConceptRow> rows(UUID id, Facts facts) {
        return facts.wording().concepts().keySet().stream()
                .map(concept -> new ConceptRepository.ConceptRow(id, concept, facts.direction(), facts.kind()))
                .toList();
    }

    private void forget(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            narrow.forget(ids);
            facts.forget(ids);
            concepts.forget(ids);
        }
    }
}
