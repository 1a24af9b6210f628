package org.wisselwerk.matching.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.matching.gate.Filters;
import org.wisselwerk.matching.gate.Findable;
import org.wisselwerk.matching.gate.Gate;
import org.wisselwerk.matching.rank.Facts;
import org.wisselwerk.matching.rank.Kinds;
import org.wisselwerk.matching.rank.Match;
import org.wisselwerk.matching.rank.Ranking;

/**
 * Decides who must hear of a published listing: those whose own listing it serves well, and those who saved a search that
 * finds it. Nobody hears of a listing of their own organisation.
 */
public final class WhoMustHear {

    /** From this score on a listing is worth telling the owner of a counterpart. */
    public static final double WORTH_TELLING = 60;

    private final Ranking ranking;
    private final LocalDate today;

    public WhoMustHear(Ranking ranking, LocalDate today) {
        this.ranking = ranking;
        this.today = today;
    }

    /** A published listing. */
    public record Published(UUID id, UUID organisation, Facts facts) {}

    /** @param score how well the listing serves this one, {@link #WORTH_TELLING} to 100 */
    public record Counterpart(UUID id, UUID organisation, double score) {}

    /** @param organisation for which the person searches, null for nobody's */
    public record Saved(UUID id, UUID person, @Nullable UUID organisation, Filters filters, Gate gate) {}

    /** A saved search that finds the listing, and whose it is. */
    public record Entered(UUID id, UUID person) {}

    /** Those among them whose own listing is served well by this one, in their order. */
    public List<Counterpart> counterparts(Published listing, List<Published> candidates) {
        List<Counterpart> found = new ArrayList<>();
        for (Published candidate : candidates) {
            if (mayServe(listing, candidate)) {
                Match match = ranking.judge(candidate.facts(), listing.facts(), today);
                if (!match.excluded() && match.score() >= WORTH_TELLING) {
                    found.add(new Counterpart(candidate.id(), candidate.organisation(), match.score()));
                }
            }
        }
        return found;
    }

    /** Hard criteria, as for matches. */
    private boolean mayServe(Published listing, Published candidate) {
        Facts asked = candidate.facts();
        Facts given = listing.facts();
        boolean over = asked.when().period() != null && asked.when().period().endedBefore(today);
        return asked.direction() != given.direction()
                && Kinds.compatible(asked.kind(), given.kind())
                && !candidate.organisation().equals(listing.organisation())
                && !over;
    }

    /** Those among them that find this listing, in their order: by their filters and by what their words are about. */
    public static List<Entered> searches(Findable listing, UUID organisation, List<Saved> searches) {
        return searches.stream()
                .filter(search -> !organisation.equals(search.organisation()) && finds(search, listing))
                .map(search -> new Entered(search.id(), search.person()))
                .toList();
    }

    private static boolean finds(Saved search, Findable listing) {
        return search.filters().conditions().stream().allMatch(condition -> condition.holds(listing))
                && search.gate().admits(listing);
    }
}
