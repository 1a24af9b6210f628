package org.wisselwerk.collaboration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * The canonical text of one revision: what a signature stands under. It is {@linkplain CanonicalJson canonical JSON} in
 * UTF-8: {@code {"agreed":[{"item","words"}…],"asking","askingListing","collaboration","format","from","offering",
 * "offeringListing","places","revision","to"}}. Items stand in the order of the collaboration, their words are null
 * while there are none, and {@link AgreedText} says when there is more; dates are ISO, ids are as in the API.
 *
 * <p>Which format it has follows from what is said, so that what was signed under an earlier one keeps its text for
 * ever: {@code wisselwerk-revision-1} as above, when the terms say nothing beside places and days;
 * {@code wisselwerk-revision-2} with the member {@code arrangement} besides, that holds all they say, as in the API;
 * {@code wisselwerk-revision-3} when they name people: {@code arrangement} holds these too, as {@code "people":
 * [{"id","role","side"}…]} in the order of their ids, and the room tells who they are.
 */
record RevisionText(String json) {

    private static final String PLAIN = "wisselwerk-revision-1";
    private static final String ARRANGED = "wisselwerk-revision-2";
    private static final String NAMING = "wisselwerk-revision-3";

    static RevisionText of(Collaboration c) {
        Terms terms = c.terms();
        Map<String, Object> arrangement = TermsFormat.write(terms.arrangement());
        Map<String, Object> members = new HashMap<>();
        members.put("agreed", c.expectations().stream().map(AgreedText::of).toList());
        members.put("asking", c.asking().organisation());
        members.put("askingListing", c.asking().listing());
        members.put("collaboration", c.id());
        members.put("format", format(arrangement));
        members.put("from", terms.period().from());
        members.put("offering", c.offering().organisation());
        members.put("offeringListing", c.offering().listing());
        members.put("places", terms.places());
        members.put("revision", terms.revision());
        members.put("to", terms.period().to());
        if (!arrangement.isEmpty()) {
            members.put("arrangement", arrangement);
        }
        return new RevisionText(CanonicalJson.write(members));
    }

    private static String format(Map<String, Object> arrangement) {
        if (arrangement.isEmpty()) {
            return PLAIN;
        }
        return arrangement.containsKey(TermsFormat.PEOPLE) ? NAMING : ARRANGED;
    }

    /** 64 hexadecimal digits, lower case. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
