package org.wisselwerk.collaboration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.wisselwerk.listing.Kind;

/** What is asked of both sides, per kind of collaboration. */
final class Templates {

    static final String PATH = "/collaboration/expectations.yaml";

    private final Map<Kind, List<Expectation.Item>> items;

    private Templates(Map<Kind, List<Expectation.Item>> items) {
        this.items = items;
    }

    /**
     * The templates of the product.
     *
     * @throws IllegalStateException when a kind, a language or a field is missing
     */
    static Templates load() {
        Resource kinds = Resource.read(PATH).under("kinds");
        Map<Kind, List<Expectation.Item>> items = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            items.put(
                    kind, kinds.list(kind.name()).stream().map(Templates::item).toList());
        }
        return new Templates(items);
    }

    List<Expectation.Item> of(Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /** A copy for one collaboration, nothing said yet. */
    List<Expectation> fresh(Kind kind, Supplier<UUID> ids) {
        return of(kind).stream().map(item -> Expectation.fresh(ids.get(), item)).toList();
    }

    private static Expectation.Item item(Resource entry) {
        return new Expectation.Item(
                entry.text("code"),
                entry.choice("theme", ExpectationTheme.class),
                Boolean.parseBoolean(entry.text("required")),
                new Question(entry.words("title"), entry.words("asking"), entry.words("offering")));
    }
}
