package org.wisselwerk.matching.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.wisselwerk.matching.rank.Capacity;
import org.wisselwerk.matching.rank.Facts;

/**
 * What of a listing is worth telling again when it changes: kind, concepts, place or radius, period, and that places
 * came free after there were none.
 *
 * @param digest of all but the places, 64 hexadecimal digits
 * @param full no place is left
 */
public record Fingerprint(String digest, boolean full) {

    /** @param today from which day on places count */
    public static Fingerprint of(Facts facts, LocalDate today) {
        Facts.Where where = facts.where();
        // The name of a municipality is how people call a place: only where there is no point it is the place.
        Object place = where.point() == null ? String.valueOf(where.municipality()) : where.point();
        List<Object> parts = List.of(
                facts.direction(),
                facts.kind(),
                new TreeSet<>(facts.wording().concepts().keySet()),
                place,
                String.valueOf(where.radiusKm()),
                String.valueOf(facts.when().period()));
        return new Fingerprint(digest(parts.toString()), Capacity.isFull(facts, today));
    }

    /** Is there something to tell to who heard that one last? */
    public boolean isNewsAfter(Fingerprint heard) {
        return !digest.equals(heard.digest) || (heard.full && !full);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
