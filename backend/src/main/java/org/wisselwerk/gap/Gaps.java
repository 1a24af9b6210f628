package org.wisselwerk.gap;

import jakarta.inject.Singleton;
import org.wisselwerk.collaboration.ReasonWords;
import org.wisselwerk.platform.Language;

/** What others count of needs that were not met, and what the reasons are called. */
@Singleton
public class Gaps {

    /**
     * The event that says: a need was not met, and why. Its {@code data} has {@code kind}, {@code province},
     * {@code sectors}, {@code reason} and, where others said no, {@code because}: codes.
     */
    public static final String UNMET = "need-unmet";

    /** The reason that is told apart by {@code because}. */
    public static final String REFUSED = Found.REFUSED.name();

    private final GapReasons reasons;
    private final ReasonWords said;

    Gaps(GapReasons reasons, ReasonWords said) {
        this.reasons = reasons;
        this.said = said;
    }

    /** What a reason is called; the code itself where the product has dropped it since. */
    public String reason(String code, Language language) {
        return reasons.words(code).map(words -> words.in(language)).orElse(code);
    }

    /** What a reason with which somebody said no is called. */
    public String because(String code, Language language) {
        return said.of(code, language).orElse(code);
    }
}
