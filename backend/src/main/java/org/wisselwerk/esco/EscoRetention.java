package org.wisselwerk.esco;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** A public classification. */
@Singleton
class EscoRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.With(
                "ESCO's files",
                List.of(
                        "esco_concept.uri",
                        "esco_concept.preferred",
                        "esco_concept.others",
                        "esco_relation.from_uri",
                        "esco_relation.to_uri"),
                "until they are taken out"));
    }
}
