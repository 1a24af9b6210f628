package org.wisselwerk.unmet;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** What people search for in vain, without who. */
@Singleton
class UnmetRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.With(
                "Words that five persons searched for in vain in one week; hashes of others go with the week",
                List.of("unmet_search.words", "unmet_search.words_key", "unmet_search.concept_id"),
                "as long as the vocabulary"));
    }
}
