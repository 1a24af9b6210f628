package org.wisselwerk.collaboration;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wisselwerk.listing.Kind;

/** What is asked of both sides, per kind of collaboration. */
final class Templates {

    static final String PATH = "/collaboration/expectations.yaml";

    static final int MOST_COMPETENCES = 12;

    private final Map<Kind, List<Expectation.Item>> items;
    private final Asked levels;

    /** The question of each side. */
    private record Asked(Words asking, Words offering) {}

    private Templates(Map<Kind, List<Expectation.Item>> items, Asked levels) {
        this.items = items;
        this.levels = levels;
    }

    /**
     * The templates of the product.
     *
     * @throws IllegalStateException when a kind, a language or a field is missing
     */
    static Templates load() {
        Resource file = Resource.read(PATH);
        Resource kinds = file.under("kinds");
        Map<Kind, List<Expectation.Item>> items = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            items.put(
                    kind, kinds.list(kind.name()).stream().map(Templates::item).toList());
        }
        Resource level = file.under("competence");
        return new Templates(items, new Asked(level.words("asking"), level.words("offering")));
    }

    List<Expectation.Item> of(Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    /**
     * A copy for one collaboration, nothing said yet: the items of the kind, and behind those on knowledge and skills
     * one for each competence.
     *
     * @param competences at most {@link #MOST_COMPETENCES} are taken
     */
    List<Expectation> fresh(Kind kind, List<Words> competences, Supplier<UUID> ids) {
        Stream<Expectation.Item> upToSkills = of(kind).stream().takeWhile(item -> !behindSkills(item));
        Stream<Expectation.Item> levels = IntStream.range(0, Math.min(competences.size(), MOST_COMPETENCES))
                .mapToObj(i -> level(competences.get(i), i + 1));
        Stream<Expectation.Item> rest = of(kind).stream().dropWhile(item -> !behindSkills(item));
        return Stream.of(upToSkills, levels, rest)
                .flatMap(items -> items)
                .map(item -> Expectation.fresh(ids.get(), item))
                .toList();
    }

    private static boolean behindSkills(Expectation.Item item) {
        return item.theme().compareTo(ExpectationTheme.KNOWLEDGE_AND_SKILLS) > 0;
    }

    private Expectation.Item level(Words competence, int number) {
        Question question = new Question(competence, levels.asking(), levels.offering(), new Form.Level());
        return new Expectation.Item("COMPETENCE_" + number, ExpectationTheme.KNOWLEDGE_AND_SKILLS, false, question);
    }

    private static Expectation.Item item(Resource entry) {
        return new Expectation.Item(
                entry.text("code"),
                entry.choice("theme", ExpectationTheme.class),
                entry.flag("required"),
                new Question(entry.words("title"), entry.words("asking"), entry.words("offering"), form(entry)));
    }

    private static Form form(Resource entry) {
        String type = entry.text("form");
        return switch (type) {
            case "text" -> new Form.Text();
            case "choice" ->
                new Form.Choice(
                        entry.list("options").stream()
                                .map(option -> new Form.Option(option.text("code"), option.words()))
                                .toList(),
                        entry.flag("multiple"),
                        entry.flag("ordered"));
            case "number" ->
                new Form.Amount(
                        entry.words("unit"),
                        Integer.parseInt(entry.text("min")),
                        Integer.parseInt(entry.text("max")),
                        new BigDecimal(entry.text("step")),
                        new BigDecimal(entry.text("differs")));
            default -> throw new IllegalStateException(entry.where() + " has an unknown form " + type);
        };
    }
}
