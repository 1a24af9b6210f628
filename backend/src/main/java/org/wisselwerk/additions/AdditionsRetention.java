package org.wisselwerk.additions;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Words of the trades are no personal data. */
@Singleton
class AdditionsRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.With(
                "Words that were added to the vocabulary",
                List.of("vocabulary_label.concept_id", "vocabulary_label.text", "vocabulary_label.folded"),
                "as long as the vocabulary"));
    }
}
