package org.wisselwerk.exchange;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.wisselwerk.listing.ImportedListings;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Writes listings in the import format, some hundreds at a time, as fast as they are taken. Drafts stay home. */
@Singleton
class ExportListings {

    private static final int BATCH = 500;

    private final ImportedListings listings;
    private final Organisations organisations;

    ExportListings(ImportedListings listings, Organisations organisations) {
        this.listings = listings;
        this.organisations = organisations;
    }

    /** @param source whose; null for all */
    Publisher<byte[]> stream(@Nullable String source) {
        return Flux.<byte[], String>generate(() -> "", (after, sink) -> {
                    List<Listing> batch = listings.after(after, source, BATCH);
                    if (batch.isEmpty()) {
                        sink.complete();
                        return after;
                    }
                    sink.next(lines(batch));
                    return batch.getLast().id().toString();
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private byte[] lines(List<Listing> batch) {
        Map<UUID, Organisation> owners =
                organisations.byIds(batch.stream().map(Listing::organisationId).collect(Collectors.toSet()));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Listing listing : batch) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("ref", listing.ref());
            map.put("organisation", organisation(Objects.requireNonNull(owners.get(listing.organisationId()))));
            map.putAll(ListingFormat.write(listing.content()));
            lines.writeBytes(ImportAnswers.line(map));
        }
        return lines.toByteArray();
    }

    private static Map<String, Object> organisation(Organisation organisation) {
        OrganisationProfile profile = organisation.profile();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", profile.name());
        map.put("type", profile.type().name());
        map.put("postcode", profile.postcode());
        map.put("municipality", profile.municipality());
        if (!profile.sectors().isEmpty()) {
            map.put("sectors", profile.sectors().stream().map(Sector::code).toList());
        }
        if (profile.number() != null) {
            map.put("number", profile.number());
        }
        if (profile.website() != null) {
            map.put("website", profile.website());
        }
        if (profile.contactEmail() != null) {
            map.put("contactEmail", profile.contactEmail());
        }
        return map;
    }
}
