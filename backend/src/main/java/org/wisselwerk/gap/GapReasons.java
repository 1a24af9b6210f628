package org.wisselwerk.gap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wisselwerk.collaboration.Resource;
import org.wisselwerk.collaboration.Words;
import org.wisselwerk.listing.Kind;

/** Why a need ends without a collaboration: what the codes are called, and which of them each kind is asked. */
final class GapReasons {

    static final String PATH = "/gap/reasons.yaml";

    /** What a publisher says who closes a need as filled without any agreement on it. */
    static final String SOLVED_OUTSIDE = "SOLVED_OUTSIDE";

    private final Map<String, Words> words;
    private final Map<Kind, List<String>> byKind;

    private GapReasons(Map<String, Words> words, Map<Kind, List<String>> byKind) {
        this.words = words;
        this.byKind = byKind;
    }

    /**
     * Those of the product.
     *
     * @throws IllegalStateException when a kind, a code or a language is missing
     */
    static GapReasons load() {
        Resource file = Resource.read(PATH);
        Resource reasons = file.under("reasons");
        Map<String, Words> words = new LinkedHashMap<>();
        reasons.keys().forEach(code -> words.put(String.valueOf(code), reasons.words(String.valueOf(code))));
        Map<Kind, List<String>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<String> codes = file.under("by_kind").texts(kind.name());
            if (codes.isEmpty() || !words.keySet().containsAll(codes)) {
                throw new IllegalStateException(PATH + " has no reasons for " + kind + ", or none of that name");
            }
            byKind.put(kind, codes);
        }
        return new GapReasons(words, byKind);
    }

    /** What a publisher can choose, most used first. */
    List<String> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Optional<Words> words(String code) {
        return Optional.ofNullable(words.get(code));
    }
}
