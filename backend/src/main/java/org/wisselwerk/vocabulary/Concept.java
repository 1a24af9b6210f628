package org.wisselwerk.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.vocabulary.text.Language;

/**
 * A thing people search and ask for.
 *
 * @param id stable, lower case, words joined by hyphens
 * @param broader ids of the concepts this one is a part of
 * @param related ids of concepts beside it; the link holds both ways
 * @param studyDomains codes; those of the broader ones where the file gives none
 * @param sectors those of the broader ones where the file gives none
 * @param labels the first of each language is the preferred one; Dutch is always there
 */
public record Concept(
        String id,
        ConceptType type,
        List<String> broader,
        List<String> related,
        Set<String> studyDomains,
        Set<Sector> sectors,
        List<Label> labels) {

    /** With labels behind those that it has. */
    Concept withLabels(List<Label> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Label> all = Stream.concat(labels.stream(), more.stream()).toList();
        return new Concept(id, type, broader, related, studyDomains, sectors, all);
    }

    /** The preferred label in a language, the Dutch one where that language has none. */
    public String label(Language language) {
        return labels.stream()
                .filter(label -> label.language() == language)
                .findFirst()
                .or(() -> labels.stream().findFirst())
                .map(Label::text)
                .orElse(id);
    }
}
