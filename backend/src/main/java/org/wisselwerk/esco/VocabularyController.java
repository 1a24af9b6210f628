package org.wisselwerk.esco;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.additions.VocabularyAdditions;
import org.wisselwerk.additions.VocabularyInForce;
import org.wisselwerk.vocabulary.Concept;
import org.wisselwerk.vocabulary.Label;

/** What an administrator sees of the vocabulary: where it comes from, and whether it is in force. */
@Controller("/api/admin/vocabulary")
@ExecuteOn(TaskExecutors.BLOCKING)
class VocabularyController {

    private final VocabularyInForce vocabulary;
    private final VocabularyAdditions additions;
    private final EscoFileRepository files;

    VocabularyController(VocabularyInForce vocabulary, VocabularyAdditions additions, EscoFileRepository files) {
        this.vocabulary = vocabulary;
        this.additions = additions;
        this.files = files;
    }

    /**
     * @param version of what the database adds
     * @param inForce whether this replica works with that version
     * @param changedAt null when nothing was ever added
     */
    @Serdeable
    record VocabularyView(
            long version,
            boolean inForce,
            @Nullable Instant changedAt,
            Shipped shipped,
            Accepted accepted,
            Esco esco) {}

    @Serdeable
    record Shipped(long concepts, long labels) {}

    @Serdeable
    record Accepted(long labels) {}

    /**
     * @param concepts of its own that are in force
     * @param tied concepts of ours that got labels from it
     * @param labels that texts and queries are compared with
     */
    @Serdeable
    record Esco(long concepts, long tied, long labels, List<FileView> files) {}

    @Serdeable
    record FileView(String file, @Nullable String language, long rows, Instant readAt) {}

    @Get
    VocabularyView vocabulary() {
        VocabularyAdditions.Standing standing = additions.standing();
        Collection<Concept> shipped = vocabulary.shipped().concepts();
        Collection<Concept> all = vocabulary.current().concepts();
        return new VocabularyView(
                standing.version(),
                standing.inForce(),
                standing.version() == 0 ? null : standing.changedAt(),
                new Shipped(shipped.size(), labels(shipped, Label::isOwn).count()),
                new Accepted(standing.accepted()),
                new Esco(
                        all.stream().filter(VocabularyController::isOfEsco).count(),
                        all.stream()
                                .filter(concept -> !isOfEsco(concept))
                                .filter(concept -> concept.labels().stream().anyMatch(VocabularyController::isOfEsco))
                                .count(),
                        labels(all, VocabularyController::isOfEsco).count(),
                        files.all().stream().map(VocabularyController::view).toList()));
    }

    private static Stream<Label> labels(Collection<Concept> concepts, Predicate<Label> wanted) {
        return concepts.stream().flatMap(concept -> concept.labels().stream()).filter(wanted);
    }

    private static boolean isOfEsco(Concept concept) {
        return concept.id().startsWith(EscoConcept.PREFIX);
    }

    private static boolean isOfEsco(Label label) {
        return !label.isOwn() && label.certainty() > 0;
    }

    private static FileView view(EscoFileRepository.Read read) {
        return new FileView(
                EscoFile.valueOf(read.file()).stem(),
                read.language().isEmpty() ? null : read.language(),
                read.rowsInFile(),
                read.readAt());
    }
}
