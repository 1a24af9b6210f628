package org.wisselwerk.esco;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The links between concepts that are kept, from those that ESCO has. */
final class EscoLinks {

    /** What more occupations than these need is no sign of any of them. */
    private static final int MOST_SHARED = 15;

    private static final int HIGHEST = 12;

    private final Map<String, List<String>> above = new HashMap<>();
    private final Map<String, List<String>> skills = new HashMap<>();
    private final Map<String, Integer> occupations = new HashMap<>();

    EscoLinks(Collection<EscoRelation> relations) {
        for (EscoRelation relation : relations) {
            if (relation.type().equals(EscoRelation.BROADER)) {
                above.computeIfAbsent(relation.from(), uri -> new ArrayList<>(1))
                        .add(relation.to());
            } else if (relation.type().equals(EscoRelation.ESSENTIAL)) {
                skills.computeIfAbsent(relation.from(), uri -> new ArrayList<>())
                        .add(relation.to());
                occupations.merge(relation.to(), 1, Integer::sum);
            }
        }
    }

    /** The nearest concepts above one that are known, however many others stand between. */
    Set<String> broader(String uri, Function<String, @Nullable String> idOf) {
        Set<String> ids = new LinkedHashSet<>();
        climb(uri, idOf, ids, new LinkedHashSet<>());
        return ids;
    }

    private void climb(String uri, Function<String, @Nullable String> idOf, Set<String> ids, Set<String> path) {
        if (path.size() > HIGHEST || !path.add(uri)) {
            return;
        }
        for (String broader : above.getOrDefault(uri, List.of())) {
            String id = idOf.apply(broader);
            if (id == null) {
                climb(broader, idOf, ids, path);
            } else {
                ids.add(id);
            }
        }
    }

    /** The essential skills of an occupation that few others need, the fewest first. */
    List<String> skills(String occupation) {
        return skills.getOrDefault(occupation, List.of()).stream()
                .filter(skill -> sharing(skill) <= MOST_SHARED)
                .sorted(Comparator.<String>comparingInt(this::sharing).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int sharing(String skill) {
        return occupations.getOrDefault(skill, 0);
    }
}
