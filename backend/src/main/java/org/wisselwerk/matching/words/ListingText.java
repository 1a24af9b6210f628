package org.wisselwerk.matching.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Theme;
import org.wisselwerk.vocabulary.text.Language;

/**
 * The words of a listing.
 *
 * @param subject what a teacher would teach, null for other kinds
 * @param themes of professional development
 * @param organisation name of its organisation
 */
public record ListingText(
        Language language,
        String title,
        String description,
        List<String> competences,
        @Nullable String subject,
        Set<Theme> themes,
        String organisation) {}
