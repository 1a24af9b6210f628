package org.wisselwerk.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.ListingContent;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;

/**
 * A line of an import, read.
 *
 * @param number from 1
 * @param ref null when it could not be read
 * @param listing what it says; null when there are errors
 */
record ImportLine(
        long number, @Nullable String ref, @Nullable Said listing, List<FieldError> errors) {

    static final int MAX_REF = 64;

    /** A line without errors. */
    record Said(String ref, OrganisationProfile organisation, ListingContent content) {}

    static ImportLine bad(long number, @Nullable String ref, FieldError error) {
        return new ImportLine(number, ref, null, List.of(error));
    }

    static ImportLine read(long number, String json, ListingFormat format, Organisations organisations) {
        JsonNode node;
        try {
            node = Input.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return bad(number, null, FieldError.at("", "not-json"));
        }
        if (!(node instanceof ObjectNode object)) {
            return bad(number, null, FieldError.at("", "not-json"));
        }
        Input input = Input.of(object);
        Input from = input.object("organisation");
        OrganisationProfile organisation = from == null ? null : organisations.read(from);
        input.required("organisation", from);
        return read(number, input, organisation, format);
    }

    /** A line that does not say whose it is, because that is known. */
    static ImportLine of(long number, ObjectNode said, OrganisationProfile organisation, ListingFormat format) {
        return read(number, Input.of(said), organisation, format);
    }

    private static ImportLine read(
            long number, Input input, @Nullable OrganisationProfile organisation, ListingFormat format) {
        String ref = input.requiredText("ref", MAX_REF);
        ListingContent content = format.read(input);
        input.rejectUnknown();
        if (!input.errors().isEmpty()) {
            return new ImportLine(number, ref.isEmpty() ? null : ref, null, input.errors());
        }
        Said said = new Said(ref, Objects.requireNonNull(organisation), Objects.requireNonNull(content));
        return new ImportLine(number, ref, said, List.of());
    }
}
