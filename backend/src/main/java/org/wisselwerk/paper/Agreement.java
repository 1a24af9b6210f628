package org.wisselwerk.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.platform.Language;

/**
 * All that stands in an agreement, in one language.
 *
 * @param subject the title of the listing it began with, null when there is none any more
 * @param terms label and value, in the order of the form
 * @param agreed what both expect: question and common words
 * @param people who guides and teaches, each with as what and for whom, as the terms name them
 * @param pupils labels, for an annex each
 * @param revision the one that was signed, or stands now
 * @param sha256 of the text of that revision, null in a draft
 * @param checkAt where anybody can check it
 */
record Agreement(
        Language language,
        Kind kind,
        @Nullable String subject,
        List<Signatory> parties,
        List<Line> terms,
        List<Line> agreed,
        List<Line> people,
        List<String> pupils,
        int revision,
        @Nullable String sha256,
        String checkAt) {

    /**
     * One side.
     *
     * @param offering whether it offers; else it asks
     * @param number of company or school, null when it is not known
     * @param signer who signed for it, null in a draft, and when that person is not there any more
     * @param signedAt null in a draft
     */
    record Signatory(
            boolean offering,
            String name,
            @Nullable String number,
            @Nullable String place,
            @Nullable String signer,
            @Nullable Instant signedAt) {}

    record Line(String label, String value) {}

    /** Not signed by both yet. */
    boolean draft() {
        return sha256 == null;
    }
}
