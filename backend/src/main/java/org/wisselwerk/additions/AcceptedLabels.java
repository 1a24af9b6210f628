package org.wisselwerk.additions;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wisselwerk.vocabulary.Label;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.VocabularyFault;
import org.wisselwerk.vocabulary.text.Language;

/** The labels that administrators accepted: labels of our own from then on. */
@Singleton
class AcceptedLabels implements VocabularySource {

    private final LabelRepository labels;

    AcceptedLabels(LabelRepository labels) {
        this.labels = labels;
    }

    @Override
    public Function<Vocabulary, Added> read() {
        List<LabelRow> rows = labels.all();
        return shipped -> {
            Map<String, List<Label>> byConcept = new LinkedHashMap<>();
            for (LabelRow row : rows) {
                byConcept
                        .computeIfAbsent(row.conceptId(), id -> new ArrayList<>())
                        .add(label(row));
            }
            return new Added(List.of(), byConcept);
        };
    }

    private static Label label(LabelRow row) {
        Language language = Language.of(row.language());
        if (!language.code().equals(row.language()) || row.text().isBlank()) {
            throw new VocabularyFault("accepted label " + row.id() + " has no text, or a language that is none");
        }
        return new Label(row.text(), language, false);
    }
}
