package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.wisselwerk.platform.Language;

/** What reasons are called, for features that count them. */
@Singleton
public class ReasonWords {

    private final Reasons reasons;

    ReasonWords(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Empty for what nobody can choose: the clock's and the platform's own. */
    public Optional<String> of(String code, Language language) {
        return reasons.label(code).map(words -> words.in(language));
    }
}
