package org.wisselwerk.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Files go with their listing. */
@Singleton
class AttachmentRetention implements Retained {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept.With(
                "Files of listings", List.of("attachment.name", "attachment.content"), "as long as the listing"));
    }
}
