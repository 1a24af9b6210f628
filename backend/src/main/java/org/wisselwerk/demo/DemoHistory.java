package org.wisselwerk.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.collaboration.ExpectationTheme;
import org.wisselwerk.collaboration.PastCollaborations;
import org.wisselwerk.collaboration.PastCollaborations.Fate;
import org.wisselwerk.collaboration.PastCollaborations.Past;
import org.wisselwerk.listing.Details;
import org.wisselwerk.listing.Listing;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.listing.Period;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.paper.PastPapers;
import org.wisselwerk.platform.Ids;

/**
 * Eight months of life for the demo: listings were published one after the other, and organisations asked each other,
 * answered or not, agreed and were done; and those that may be tried find something to answer, to talk about and to
 * follow. Always the same, but for the dates.
 */
@Singleton
@Requires(property = "wisselwerk.demo", value = "true")
class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);
    private static final long SEED = 20_261_123;
    private static final int DAYS = 240;
    /** What was published more days ago was published in spring. */
    private static final int SPRING = 170;

    private static final int MOST_LISTINGS = 1000;
    /** Proposals in each thirty days, the oldest first: busy before summer and after it. */
    private static final int[] PROPOSALS = {18, 20, 18, 12, 16, 24, 26, 20};

    /** On each listing of who has a demo account; none of them overlaps another. */
    private static final List<Present> PRESENT = List.of(
            new Present(Fate.UNANSWERED, 3, 40, 54),
            new Present(Fate.TALKED, 6, 21, 35),
            new Present(Fate.AGREED, 33, -12, 16));

    private static final Map<ExpectationTheme, String> WORDS = new EnumMap<>(Map.of(
            ExpectationTheme.COMMUNICATION,
                    "Elke vrijdag een kort bericht in Wisselwerk, bij een probleem dezelfde dag.",
            ExpectationTheme.GUIDANCE, "De mentor maakt elke week twee uur vrij voor uitleg en feedback.",
            ExpectationTheme.KNOWLEDGE_AND_SKILLS,
                    "We beginnen met eenvoudige taken en bouwen op tot zelfstandig werk.",
            ExpectationTheme.PRACTICAL_AND_SAFETY,
                    "Wat er nodig is, ligt klaar voor de eerste dag; we overlopen samen de regels.",
            ExpectationTheme.TEACHER_LEARNING,
                    "De leraar komt twee keer mee en brengt mee wat bruikbaar is in de klas."));

    private final Listings listings;
    private final Organisations organisations;
    private final PastCollaborations past;
    private final PastPapers papers;
    private final Coordinators coordinators;
    private final DemoTimes times;
    private final Ids ids;
    private final Clock clock;
    private final Random random = new Random(SEED);

    DemoHistory(
            Listings listings,
            Organisations organisations,
            PastCollaborations past,
            PastPapers papers,
            Coordinators coordinators,
            DemoTimes times,
            Ids ids,
            Clock clock) {
        this.listings = listings;
        this.organisations = organisations;
        this.past = past;
        this.papers = papers;
        this.coordinators = coordinators;
        this.times = times;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is under way, in days from now: when it was proposed, and its first and last day. */
    private record Present(Fate fate, int proposed, int from, int to) {}

    /**
     * @param own the sector whose organisation has a demo account: two thirds of everything happens there
     * @param tried the names of the organisations with a demo account
     */
    void write(Sector own, List<String> tried) {
        List<Listing> all = listings.byIds(listings.idsAfter("", MOST_LISTINGS)).stream()
                .filter(listing -> !givenAway(listing))
                .toList();
        Map<UUID, Organisation> owners = organisations.byIds(
                all.stream().map(Listing::organisationId).distinct().toList());
        Map<UUID, Instant> published = publishEarlier(all);
        List<Listing> mine =
                all.stream().filter(listing -> listing.sectors().contains(own)).toList();
        UUID actor = ids.next();
        int brought = 0;
        for (int i = 0; i < PROPOSALS.length; i++) {
            for (int n = 0; n < PROPOSALS[i]; n++) {
                Instant at = moment(DAYS - i * 30 - random.nextInt(30));
                brought += bring(n % 3 == 0 ? all : mine, owners, published, at, actor);
            }
        }
        for (Listing listing : all) {
            if (tried.contains(
                    Objects.requireNonNull(owners.get(listing.organisationId())).name())) {
                brought += underWay(listing, mine, owners, actor);
            }
        }
        LOG.info("demo history: {} collaborations", brought);
    }

    private int underWay(Listing listing, List<Listing> trade, Map<UUID, Organisation> owners, UUID actor) {
        int brought = 0;
        LocalDate today = LocalDate.now(clock);
        List<Organisation> partners = ofTrade(listing, trade, owners);
        if (partners.isEmpty()) {
            return 0;
        }
        for (Present present : PRESENT) {
            brought += bring(new Past(
                    partners.get(random.nextInt(partners.size())).id(),
                    listing.id(),
                    1,
                    new Period(today.plusDays(present.from()), today.plusDays(present.to())),
                    moment(present.proposed()),
                    days(0, 2),
                    days(1, 5),
                    present.fate(),
                    WORDS,
                    actor));
        }
        return brought;
    }

    /** Tries a few listings until one fits; 1 when one did. */
    private int bring(
            List<Listing> among, Map<UUID, Organisation> owners, Map<UUID, Instant> published, Instant at, UUID actor) {
        for (int attempt = 0; attempt < 12 && !among.isEmpty(); attempt++) {
            Listing listing = among.get(random.nextInt(among.size()));
            List<Organisation> partners = partners(listing, among, owners);
            if (published.getOrDefault(listing.id(), at).isBefore(at) && !partners.isEmpty()) {
                Organisation partner = partners.get(random.nextInt(partners.size()));
                if (bring(story(listing, partner, at, actor)) == 1) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /** 0 when the rules refuse it. */
    private int bring(Past story) {
        Optional<UUID> brought = past.bring(story);
        brought.ifPresent(id ->
                papers.bring(id, organisation -> coordinators.of(organisation).getFirst()));
        return brought.isPresent() ? 1 : 0;
    }

    private Past story(Listing listing, Organisation partner, Instant at, UUID actor) {
        LocalDate from = LocalDate.ofInstant(at, clock.getZone()).plusDays(14 + random.nextInt(14));
        int dice = random.nextInt(100);
        Fate fate = dice < 72 ? Fate.AGREED : dice < 84 ? Fate.DECLINED : dice < 94 ? Fate.UNANSWERED : Fate.TALKED;
        return new Past(
                partner.id(),
                listing.id(),
                1,
                new Period(from, from.plusDays(4 + random.nextInt(22))),
                at,
                days(0, 4),
                days(1, 6),
                fate,
                WORDS,
                actor);
    }

    /** Every third time of the same trade. */
    private List<Organisation> partners(Listing listing, List<Listing> among, Map<UUID, Organisation> owners) {
        return random.nextInt(3) == 0
                ? ofTrade(listing, among, owners)
                : partners(listing, owners, owners.values().stream());
    }

    private static List<Organisation> ofTrade(Listing listing, List<Listing> trade, Map<UUID, Organisation> owners) {
        return partners(listing, owners, trade.stream().map(other -> owners.get(other.organisationId())));
    }

    /** A school for a company's listing, a company for a school's. */
    private static List<Organisation> partners(
            Listing listing, Map<UUID, Organisation> owners, Stream<Organisation> candidates) {
        Organisation owner = owners.get(listing.organisationId());
        OrganisationType wanted = owner != null && owner.type() == OrganisationType.SCHOOL
                ? OrganisationType.COMPANY
                : OrganisationType.SCHOOL;
        return candidates
                .filter(candidate ->
                        candidate != null && candidate.type() == wanted && candidate.verified() && candidate.claimed())
                .distinct()
                .sorted(Comparator.comparing(Organisation::id))
                .toList();
    }

    /** Most of them in spring, some in the last weeks. */
    private Map<UUID, Instant> publishEarlier(List<Listing> all) {
        Map<UUID, Instant> published = new HashMap<>();
        for (Listing listing : all) {
            int daysAgo = random.nextInt(5) < 3 ? SPRING + random.nextInt(DAYS - SPRING) : random.nextInt(SPRING);
            Instant at = moment(daysAgo + 1);
            times.publish(listing.id(), at);
            times.happen(listing.id(), at);
            published.put(listing.id(), at);
        }
        return published;
    }

    /** So many days or some more, and less than an hour: what begins in office hours ends in them. */
    private Duration days(int least, int most) {
        int minutes = random.nextInt((most - least) * 60);
        return Duration.ofDays(least + minutes / 60).plusMinutes(1 + minutes % 60);
    }

    private Instant moment(int daysAgo) {
        LocalTime time = LocalTime.of(8 + random.nextInt(9), random.nextInt(60));
        return LocalDate.now(clock)
                .minusDays(daysAgo)
                .atTime(time)
                .atZone(clock.getZone())
                .toInstant();
    }

    /** What is given away would be gone for ever. */
    private static boolean givenAway(Listing listing) {
        return listing.content().details() instanceof Details.Equipment equipment
                && (equipment.mode() == Details.Mode.DONATION || equipment.mode() == Details.Mode.DISCOUNT);
    }
}
