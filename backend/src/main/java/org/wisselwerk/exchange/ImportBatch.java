package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ImportedListings;
import org.wisselwerk.listing.ImportedListings.Arrived;
import org.wisselwerk.listing.ImportedListings.Outcome;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.FieldError;

/** Some lines of an import, kept in one transaction: all of them, or none. */
@Singleton
class ImportBatch {

    private final Organisations organisations;
    private final ImportedListings listings;
    private final SeenRefs seen;

    ImportBatch(Organisations organisations, ImportedListings listings, SeenRefs seen) {
        this.organisations = organisations;
        this.listings = listings;
        this.seen = seen;
    }

    /** @return what was done with each line, in their order */
    @Transactional
    List<Outcome> keep(ImportRun run, List<ImportLine> lines) {
        Map<OrganisationProfile, Organisation> known = run.own() == null ? known(run, lines) : Map.of();
        Map<OrganisationProfile, Optional<Organisation>> found = new HashMap<>();
        Set<UUID> changed = new HashSet<>();
        List<Arrived> arrived = new ArrayList<>();
        Outcome[] outcomes = new Outcome[lines.size()];
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ImportLine.Said said = Objects.requireNonNull(lines.get(i).listing());
            Organisation organisation = found.computeIfAbsent(
                            said.organisation(), profile -> organisation(run, profile, known.get(profile), changed))
                    .orElse(null);
            if (organisation == null) {
                outcomes[i] = new Outcome.Rejected(FieldError.at("/organisation", "not-your-organisation"));
            } else {
                positions.add(i);
                arrived.add(new Arrived(said.ref(), organisation, said.content()));
            }
        }
        List<Outcome> kept = arrived.isEmpty() ? List.of() : listings.keep(run.source(), arrived, run.actor());
        for (int i = 0; i < kept.size(); i++) {
            outcomes[positions.get(i)] = kept.get(i);
        }
        if (run.prune()) {
            seen.add(
                    run.id(),
                    lines.stream().map(l -> Objects.requireNonNull(l.ref())).toList());
        }
        listings.organisationsChanged(changed, run.actor());
        return List.of(outcomes);
    }

    private Map<OrganisationProfile, Organisation> known(ImportRun run, List<ImportLine> lines) {
        return organisations.ofSource(
                lines.stream()
                        .map(line -> Objects.requireNonNull(line.listing()).organisation())
                        .collect(Collectors.toSet()),
                run.source());
    }

    private Optional<Organisation> organisation(
            ImportRun run, OrganisationProfile profile, @Nullable Organisation before, Set<UUID> changed) {
        if (run.own() != null) {
            return Optional.of(run.own()).filter(own -> isNamed(own.profile(), profile));
        }
        Organisation known = before != null
                ? before
                : organisations.matching(profile, run.source()).orElse(null);
        if (known == null) {
            return Optional.of(organisations.add(profile, run.source(), Verification.UNVERIFIED));
        }
        if (organisations.refresh(known, profile, run.source())) {
            changed.add(known.id());
        }
        return Optional.of(known);
    }

    private static boolean isNamed(OrganisationProfile own, OrganisationProfile said) {
        boolean sameNumber = own.number() != null && own.number().equals(said.number());
        boolean sameName =
                own.name().equalsIgnoreCase(said.name()) && own.postcode().equals(said.postcode());
        return sameNumber || sameName && (said.number() == null || own.number() == null);
    }
}
