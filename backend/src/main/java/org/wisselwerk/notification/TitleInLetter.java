package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;

/** How a letter names a listing: by its title, or by what says that it is not to be seen. */
@Singleton
class TitleInLetter {

    private final Messages messages;

    TitleInLetter(Messages messages) {
        this.messages = messages;
    }

    /** @param title null when the reader may not be told */
    String in(Language language, @Nullable String title) {
        return title == null ? messages.text(language, "letter.listing-not-shown") : title;
    }
}
