package org.wisselwerk.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names at the same place are probably of the same organisation, however they were typed. */
final class SameOrganisation {

    /** Legal forms and words that say what many are: they tell nobody apart. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "bv", "bvba", "nv", "vzw", "vof", "commv", "cv", "cvba", "asbl", "srl", "sa", "de", "het", "en", "van");

    private SameOrganisation() {}

    /** True when the words of the one, without legal form, are all among those of the other. */
    static boolean probably(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return one.equalsIgnoreCase(other);
        }
        return ours.containsAll(theirs) || theirs.containsAll(ours);
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L})", "")
                .replaceAll("['’]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SAYS_NOTHING.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
