package org.wisselwerk.collaboration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a JSON object in their order, without those that say nothing. */
final class Said {

    private final Map<String, Object> members = new LinkedHashMap<>();

    Said put(String name, @Nullable Object value) {
        boolean empty = value instanceof Collection<?> list && list.isEmpty()
                || value instanceof Map<?, ?> object && object.isEmpty();
        if (value != null && !empty) {
            members.put(name, value);
        }
        return this;
    }

    Map<String, Object> members() {
        return members;
    }
}
