package org.wisselwerk.collaboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two versions of the terms say differently.
 *
 * @param field a path below the terms, such as {@code loan/deposit}
 * @param before null when it was not said; else a text, a number, or a list of texts
 * @param after the same
 */
public record TermsDifference(
        String field, @Nullable Object before, @Nullable Object after) {

    static final String PUPILS = "pupils";

    /** The field of a role follows; its values are the ids of those who are named in it. */
    static final String PEOPLE = "people/";

    /** Nothing for two that say the same; the revision's number is no difference. */
    static List<TermsDifference> between(Terms before, Terms after) {
        Map<String, Object> then = flat(before);
        Map<String, Object> now = flat(after);
        Set<String> fields = new LinkedHashSet<>(then.keySet());
        fields.addAll(now.keySet());
        List<TermsDifference> differences = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(then.get(field), now.get(field))) {
                differences.add(new TermsDifference(field, then.get(field), now.get(field)));
            }
        }
        return differences;
    }

    /** All that terms say, by its path. */
    static Map<String, Object> flat(Terms terms) {
        Map<String, Object> flat = new LinkedHashMap<>();
        TermsFormat.write(terms.withPeople(List.of())).forEach((name, value) -> {
            if (value instanceof Map<?, ?> object) {
                object.forEach((inner, within) -> flat.put(name + "/" + inner, within));
            } else {
                flat.put(name, value);
            }
        });
        for (PersonRole role : PersonRole.values()) {
            List<String> ids = terms.arrangement().people().stream()
                    .filter(person -> person.role() == role)
                    .map(person -> person.id().toString())
                    .toList();
            if (!ids.isEmpty()) {
                flat.put(PEOPLE + role.name().toLowerCase(Locale.ROOT), ids);
            }
        }
        return flat;
    }
}
