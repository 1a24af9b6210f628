package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.CompulsoryPapers;
import org.wisselwerk.collaboration.State;

/** The guard before signing: what is compulsory must have been stated by the side whose duty it is. */
@Singleton
class SignablePapers implements CompulsoryPapers {

    private final PaperCatalogue catalogue;
    private final StatedPapers stated;

    SignablePapers(PaperCatalogue catalogue, StatedPapers stated) {
        this.catalogue = catalogue;
        this.stated = stated;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<Collaboration> collaborations) {
        List<Collaboration> asked = collaborations.stream()
                .filter(c -> c.state() == State.PROPOSED || c.state() == State.ALIGNING)
                .filter(c -> !blocking(c).isEmpty())
                .toList();
        Map<UUID, Set<String>> there =
                stated.of(asked.stream().map(Collaboration::id).toList());
        Map<UUID, List<String>> missing = new HashMap<>();
        for (Collaboration c : asked) {
            List<String> lacks = blocking(c).stream()
                    .filter(code -> !there.getOrDefault(c.id(), Set.of()).contains(code))
                    .toList();
            if (!lacks.isEmpty()) {
                missing.put(c.id(), lacks);
            }
        }
        return missing;
    }

    private List<String> blocking(Collaboration c) {
        return catalogue.of(c.kind()).stream()
                .filter(Paper::blocks)
                .map(Paper::code)
                .toList();
    }
}
