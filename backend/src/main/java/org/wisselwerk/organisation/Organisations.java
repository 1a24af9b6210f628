package org.wisselwerk.organisation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Input;

/** The organisations, for other features. */
@Singleton
public class Organisations {

    private final OrganisationRepository organisations;
    private final Places places;
    private final Ids ids;
    private final Clock clock;

    Organisations(OrganisationRepository organisations, Places places, Ids ids, Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Organisation> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    public Map<UUID, Organisation> byIds(Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return known(organisations.findByIdIn(wanted)).collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    private Stream<Organisation> known(List<OrganisationRow> rows) {
        Set<UUID> claimed = rows.isEmpty()
                ? Set.of()
                : organisations.claimed(rows.stream().map(OrganisationRow::id).toList());
        return rows.stream()
                .map(row -> new Organisation(
                        row.id(), row.profile(), row.verification(), claimed.contains(row.id()), row.source()));
    }

    /**
     * Those of many profiles that {@link #matching} would find by source, name and postcode alone, at once; nothing is
     * said of the others.
     */
    public Map<OrganisationProfile, Organisation> ofSource(Collection<OrganisationProfile> profiles, String source) {
        Set<String> names = profiles.stream().map(OrganisationProfile::name).collect(Collectors.toSet());
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<NameAndPlace, Organisation> found = known(organisations.namedBySource(source, names))
                .collect(Collectors.toMap(one -> NameAndPlace.of(one.profile()), Function.identity()));
        Map<OrganisationProfile, Organisation> matching = new HashMap<>();
        for (OrganisationProfile profile : profiles) {
            Organisation known = found.get(NameAndPlace.of(profile));
            if (known != null && profile.number() == null) {
                matching.put(profile, known);
            }
        }
        return matching;
    }

    private record NameAndPlace(String name, String postcode) {

        static NameAndPlace of(OrganisationProfile profile) {
            return new NameAndPlace(profile.name(), profile.postcode());
        }
    }

    /** Whose profile an import names: by number, then source + name + postcode, then verified name + postcode. */
    public Optional<Organisation> matching(OrganisationProfile profile, String source) {
        String number = profile.number();
        return Optional.ofNullable(number)
                .flatMap(organisations::findByNumber)
                .or(() -> organisations.ofSource(source, profile.name(), profile.postcode()))
                .or(() -> organisations.verified(profile.name(), profile.postcode()))
                .flatMap(row -> byId(row.id()));
    }

    /** A new one, UNCLAIMED until somebody joins it. */
    public Organisation add(OrganisationProfile profile, @Nullable String source, Verification verification) {
        UUID id = ids.next();
        organisations.save(new OrganisationRow(
                id,
                profile.type(),
                profile.name(),
                profile.number(),
                profile.postcode(),
                profile.municipality(),
                profile.sectors(),
                profile.website(),
                profile.contactEmail(),
                verification,
                source,
                clock.instant(),
                null));
        return new Organisation(id, profile, verification, false, source);
    }

    /**
     * What its own import says anew of an organisation nobody has claimed.
     *
     * @return true when it differs from what was known
     */
    public boolean refresh(Organisation known, OrganisationProfile said, String source) {
        boolean mayChange = !known.claimed() && source.equals(known.source());
        if (!mayChange || known.profile().equals(said)) {
            return false;
        }
        organisations.update(organisations.findById(known.id()).orElseThrow().with(said));
        return true;
    }

    /** Reads a profile; null when anything is wrong, and then the input's errors say what. */
    public @Nullable OrganisationProfile read(Input input) {
        int before = input.errors().size();
        String name = input.requiredText("name", 200).replaceAll("\\s+", " ");
        OrganisationType type = input.required("type", input.choice("type", OrganisationType.class));
        String postcode = input.requiredText("postcode", 10);
        String municipality = input.text("municipality", 120);
        List<Sector> sectors = input.choices("sectors", Sector.class);
        String written = input.text("number", 20);
        String website = input.text("website", 300);
        String contactEmail = input.text("contactEmail", 254);
        if (!postcode.isEmpty() && !Places.looksBelgian(postcode)) {
            input.fail("postcode", "not-a-postcode");
        }
        if (website != null && !website.matches("https?://[^\\s<>\"]+")) {
            input.fail("website", "not-a-web-address");
        }
        if (contactEmail != null && !contactEmail.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+")) {
            input.fail("contactEmail", "not-an-email-address");
        }
        String number = type == null || written == null
                ? null
                : OrganisationNumber.of(type, written)
                        .orElseGet(() -> input.fail("number", "not-a-number-of-its-kind"));
        input.rejectUnknown();
        if (input.errors().size() > before) {
            return null;
        }
        String place = municipality != null
                ? municipality
                : places.byPostcode(postcode).map(p -> p.name()).orElse("");
        return new OrganisationProfile(
                name, Objects.requireNonNull(type), number, postcode, place, sectors, website, contactEmail);
    }
}
