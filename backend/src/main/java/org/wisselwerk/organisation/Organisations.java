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

    /** How the names of all events of organisations begin: each of them may change what is shown of its listings. */
    public static final String EVENTS = "organisation-";

    private static final int MOST_SIMILAR = 10;

    private final OrganisationRepository organisations;
    private final KnownOrganisationRepository known;
    private final Places places;
    private final Ids ids;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            KnownOrganisationRepository known,
            Places places,
            Ids ids,
            Clock clock) {
        this.organisations = organisations;
        this.known = known;
        this.places = places;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Organisation> byId(UUID id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    public Map<UUID, Organisation> byIds(Collection<UUID> wanted) {
        return read(wanted).collect(Collectors.toMap(KnownOrganisation::id, KnownOrganisation::organisation));
    }

    /** As {@link #byIds}, each with how it answers. */
    public Map<UUID, AnsweringOrganisation> answering(Collection<UUID> wanted) {
        return read(wanted).collect(Collectors.toMap(KnownOrganisation::id, KnownOrganisation::answering));
    }

    private Stream<KnownOrganisation> read(Collection<UUID> wanted) {
        return wanted.isEmpty() ? Stream.empty() : known.of(wanted).stream();
    }

    private List<Organisation> inOrder(List<UUID> wanted) {
        Map<UUID, Organisation> found = byIds(wanted);
        return wanted.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
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
        Map<NameAndPlace, Organisation> found = byIds(organisations.namedBySource(source, names)).values().stream()
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
        OrganisationRow row = OrganisationRow.first(ids.next(), profile, verification, source, clock.instant());
        organisations.save(row);
        return row.unclaimed();
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
        organisations.update(organisations.findById(known.id()).orElseThrow().with(said, known.verification()));
        return true;
    }

    /**
     * As {@link #byIds}, and none of them is rejected, suspended or otherwise changed until the transaction ends: for
     * what must not be decided on what was true a moment ago. Others may hold them at the same time.
     */
    public Map<UUID, Organisation> hold(Collection<UUID> wanted) {
        organisations.hold(wanted);
        return byIds(wanted);
    }

    /** Locked until the transaction ends. */
    public Optional<Organisation> lock(UUID id) {
        return organisations.lock(id).flatMap(row -> byId(row.id()));
    }

    /**
     * Somebody acts for it now, and it can say itself how it is reached: the address that an import gave goes. In the
     * transaction in which they join.
     */
    public void reachedThroughItsPeople(UUID id) {
        organisations.forgetContact(id);
    }

    /** Those of which this is probably the same one: by number, or by name at the same place. At most ten. */
    public List<Organisation> probably(OrganisationProfile profile) {
        return probably(profile.name(), profile.postcode(), profile.number());
    }

    /** As {@link #probably(OrganisationProfile)}, while its profile is still being written. */
    public List<Organisation> probably(
            String name, String postcode, @Nullable OrganisationType type, @Nullable String number) {
        String digits = number == null || type == null
                ? null
                : OrganisationNumber.of(type, number).orElse(null);
        return probably(name, postcode, digits);
    }

    private List<Organisation> probably(String name, String postcode, @Nullable String number) {
        Stream<OrganisationRow> numbered = Optional.ofNullable(number).flatMap(organisations::findByNumber).stream();
        Stream<OrganisationRow> named =
                organisations.at(postcode).stream().filter(row -> SameOrganisation.probably(row.name(), name));
        return inOrder(Stream.concat(numbered, named)
                .map(OrganisationRow::id)
                .distinct()
                .limit(MOST_SIMILAR)
                .toList());
    }

    /** Says anew what it is; to be called under {@link #lock}. */
    public void change(Organisation known, OrganisationProfile said, Verification verification) {
        organisations.update(organisations.findById(known.id()).orElseThrow().with(said, verification));
    }

    /**
     * Nobody waits after it.
     *
     * @param reason why it is shut out, null otherwise
     */
    public void establish(UUID id, Verification verification, @Nullable String reason) {
        organisations.verification(id, verification, reason);
    }

    /** It stays what it is until somebody has looked again. */
    public void askAgain(UUID id) {
        organisations.askedAgain(id, clock.instant());
    }

    /** @param recognition null takes it away */
    public void recognise(UUID id, @Nullable Recognition recognition) {
        organisations.recognition(
                id,
                recognition == null ? null : recognition.reference(),
                recognition == null ? null : recognition.until());
    }

    /** The 500 that have waited longest for somebody to look at them, the longest first. */
    public List<Organisation> waiting() {
        return inOrder(organisations.waiting());
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
