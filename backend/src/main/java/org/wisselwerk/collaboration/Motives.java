package org.wisselwerk.collaboration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.organisation.OrganisationType;

/** Why organisations take part: what each type can choose from, and what two motives mean for each other. */
final class Motives {

    static final String PATH = "/collaboration/motives.yaml";
    static final int MOST = 5;
    static final int MAX_WORDS = 300;

    /** @param kinds that it is asked for */
    record Motive(String code, Words label, Set<Kind> kinds) {}

    /** Something worth saying where one side chose the one and the other side the other. */
    record Pair(String one, String other, Words says) {

        boolean joins(List<String> here, List<String> there) {
            return here.contains(one) && there.contains(other) || here.contains(other) && there.contains(one);
        }
    }

    private final Map<OrganisationType, List<Motive>> motives;
    private final List<Pair> pairs;

    private Motives(Map<OrganisationType, List<Motive>> motives, List<Pair> pairs) {
        this.motives = motives;
        this.pairs = pairs;
    }

    /**
     * The motives of the product.
     *
     * @throws IllegalStateException when something is missing
     */
    static Motives load() {
        Resource file = Resource.read(PATH);
        Map<OrganisationType, List<Motive>> motives = new EnumMap<>(OrganisationType.class);
        for (OrganisationType type : OrganisationType.values()) {
            motives.put(
                    type,
                    file.under("types").list(type.name()).stream()
                            .map(Motives::motive)
                            .toList());
        }
        List<Pair> pairs = file.list("pairs").stream()
                .map(pair -> new Pair(pair.text("one"), pair.text("other"), pair.words()))
                .toList();
        return new Motives(motives, pairs);
    }

    /** In the order of the screen. */
    List<Motive> of(OrganisationType type, Kind kind) {
        return motives.getOrDefault(type, List.of()).stream()
                .filter(motive -> motive.kinds().contains(kind))
                .toList();
    }

    /** What is worth saying of the motives of both sides. */
    List<Words> talk(List<String> here, List<String> there) {
        return pairs.stream()
                .filter(pair -> pair.joins(here, there))
                .map(Pair::says)
                .toList();
    }

    List<Pair> pairs() {
        return pairs;
    }

    private static Motive motive(Resource entry) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        entry.texts("kinds").forEach(kind -> kinds.add(Kind.valueOf(kind)));
        return new Motive(entry.text("code"), entry.words(), kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds);
    }
}
