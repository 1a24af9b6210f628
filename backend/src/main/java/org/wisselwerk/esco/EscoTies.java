package org.wisselwerk.esco;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.ConceptType;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.Token;

/**
 * Which concepts of ESCO are concepts of ours: those whose preferred label is one of ours, or two of
 * whose other labels are of the same one. A single other word in common is too often a homonym: an animator works with
 * young people, or draws.
 */
final class EscoTies {

    /** An occupation is none of these, even when it has the word. */
    private static final Set<ConceptType> NO_OCCUPATION = EnumSet.of(
            ConceptType.GROUP, ConceptType.GENERAL, ConceptType.MATERIAL, ConceptType.CERTIFICATE, ConceptType.THEME);

    private static final int AGREEING = 2;

    private final Vocabulary ours;
    private final Map<String, String> ties = new HashMap<>();

    EscoTies(Vocabulary ours, Collection<EscoThing> things) {
        this.ours = ours;
        for (EscoThing thing : things) {
            if (!thing.isGroup()) {
                tied(thing).ifPresent(id -> ties.put(thing.uri(), id));
            }
        }
    }

    /** The id of our concept; empty when it is none of ours. */
    Optional<String> of(String uri) {
        return Optional.ofNullable(ties.get(uri));
    }

    private Optional<String> tied(EscoThing thing) {
        Map<String, Set<String>> byPreferred = new LinkedHashMap<>();
        Map<String, Set<String>> byAny = new LinkedHashMap<>();
        thing.names().forEach((language, names) -> {
            shared(thing, names.subList(0, 1), language, byPreferred);
            shared(thing, names, language, byAny);
        });
        byAny.values().removeIf(names -> names.size() < AGREEING);
        return only(byPreferred).or(() -> byPreferred.isEmpty() ? only(byAny) : Optional.empty());
    }

    /** Which of the names are ours, in their analysed form, by the id of our concept. */
    private void shared(EscoThing thing, List<String> names, Language language, Map<String, Set<String>> found) {
        for (String name : names) {
            for (String id : ours.clearlyNamed(name, language)) {
                ConceptType type = ours.byId(id).map(Concept::type).orElse(ConceptType.GROUP);
                boolean fits = thing.file() == EscoFile.OCCUPATIONS
                        ? !NO_OCCUPATION.contains(type)
                        : type != ConceptType.GROUP;
                if (fits) {
                    found.computeIfAbsent(id, any -> new HashSet<>()).add(stems(name, language));
                }
            }
        }
    }

    private String stems(String name, Language language) {
        return ours.analysis().analyse(name, language).stream().map(Token::stem).collect(Collectors.joining(" "));
    }

    private static Optional<String> only(Map<String, Set<String>> found) {
        return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
    }
}
