package org.wisselwerk.esco;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.Added;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * What ESCO adds to our vocabulary, beside it and never against it. A concept that shares a label with one of ours gives
 * that one its other labels; any other is a concept of its own, as far as it has a label that says something new. Links
 * between two concepts of ours are never added. Pure.
 */
final class EscoBeside {

    /** So many skills may stand beside an occupation. */
    private static final int MOST_SKILLS = 10;

    /** So many may stand beside a concept of ours, which several occupations may be tied to. */
    private static final int MOST_BESIDE_OURS = 20;

    private final Vocabulary ours;
    private final EscoTies ties;
    private final EscoLinks links;
    private final Map<String, EscoThing> things;
    private final Map<String, List<Label>> labels = new HashMap<>();
    private final Map<String, Set<String>> broader = new LinkedHashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Map<String, Integer> besideOurs = new HashMap<>();

    private EscoBeside(Vocabulary ours, Map<String, EscoThing> things, Collection<EscoRelation> relations) {
        this.ours = ours;
        this.things = things;
        this.ties = new EscoTies(ours, things.values());
        this.links = new EscoLinks(relations);
        EscoLabels found = new EscoLabels(ours, things.values(), this::target);
        things.forEach((uri, thing) -> labels.put(uri, found.of(thing, target(thing))));
        things.values().stream().filter(this::isOfItsOwn).forEach(this::setUnder);
        things.values().stream()
                .filter(thing -> thing.file() == EscoFile.OCCUPATIONS)
                .forEach(this::relate);
    }

    /** @param things by their URI */
    static Added to(Vocabulary ours, Map<String, EscoThing> things, Collection<EscoRelation> relations) {
        return new EscoBeside(ours, things, relations).added();
    }

    private Added added() {
        Map<String, List<Label>> more = new LinkedHashMap<>();
        List<Concept> concepts = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        broader.values().forEach(groups::addAll);
        things.forEach((uri, thing) -> {
            String id = target(thing);
            if (ties.of(uri).isPresent()) {
                more.computeIfAbsent(id, any -> new ArrayList<>()).addAll(labels(uri));
            } else if (thing.isGroup() ? groups.contains(id) : isOfItsOwn(thing)) {
                concepts.add(concept(thing));
            }
        });
        return new Added(concepts, more);
    }

    private String target(EscoThing thing) {
        return ties.of(thing.uri()).orElseGet(() -> EscoConcept.id(thing.uri()));
    }

    private List<Label> labels(String uri) {
        return labels.getOrDefault(uri, List.of());
    }

    private boolean isOfItsOwn(EscoThing thing) {
        return !thing.isGroup()
                && ties.of(thing.uri()).isEmpty()
                && !labels(thing.uri()).isEmpty();
    }

    /** The id under which something is there: as one of ours, of its own, as a group; null when it is not. */
    private @Nullable String idOf(String uri) {
        EscoThing thing = things.get(uri);
        if (thing == null || !(thing.isGroup() ? thing.saysSomething() : isPresent(thing))) {
            return null;
        }
        return target(thing);
    }

    private boolean isPresent(EscoThing thing) {
        return ties.of(thing.uri()).isPresent() || isOfItsOwn(thing);
    }

    private void setUnder(EscoThing thing) {
        String id = target(thing);
        Set<String> above = broader.computeIfAbsent(id, any -> new LinkedHashSet<>());
        for (String wider : links.broader(thing.uri(), this::idOf)) {
            // Whoever publishes it, what goes round would never end.
            if (!stands(wider, id)) {
                above.add(wider);
            }
        }
    }

    private boolean stands(String id, String under) {
        return id.equals(under) || broader.getOrDefault(id, Set.of()).stream().anyMatch(wider -> stands(wider, under));
    }

    private void relate(EscoThing occupation) {
        String id = idOf(occupation.uri());
        if (id == null) {
            return;
        }
        for (EscoThing thing : tellingSkills(occupation)) {
            String skill = target(thing);
            if (isOfItsOwn(occupation)) {
                related.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(skill);
            } else if (isOfItsOwn(thing) && besideOurs.merge(id, 1, Integer::sum) <= MOST_BESIDE_OURS) {
                related.computeIfAbsent(skill, any -> new LinkedHashSet<>()).add(id);
            }
        }
    }

    private List<EscoThing> tellingSkills(EscoThing occupation) {
        return links.skills(occupation.uri()).stream()
                .map(things::get)
                .filter(Objects::nonNull)
                .filter(thing -> !thing.isGroup() && !thing.isTransversal() && isPresent(thing))
                .limit(MOST_SKILLS)
                .toList();
    }

    private Concept concept(EscoThing thing) {
        String id = EscoConcept.id(thing.uri());
        Set<String> above = broader.getOrDefault(id, Set.of());
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        above.forEach(wider -> ours.byId(wider).ifPresent(concept -> sectors.addAll(concept.sectors())));
        return new Concept(
                id,
                thing.type(),
                List.copyOf(above),
                List.copyOf(related.getOrDefault(id, Set.of())),
                Set.of(),
                sectors,
                shownFirst(thing));
    }

    /** The preferred label is the one to show, even where nobody is found by it. */
    private List<Label> shownFirst(EscoThing thing) {
        List<Label> found = labels(thing.uri());
        List<Label> all = new ArrayList<>();
        thing.names().forEach((language, names) -> {
            String preferred = names.getFirst();
            if (found.stream()
                    .noneMatch(label ->
                            label.language() == language && label.text().equals(preferred))) {
                all.add(EscoThing.shown(preferred, language));
            }
        });
        all.addAll(found);
        return List.copyOf(all);
    }
}
