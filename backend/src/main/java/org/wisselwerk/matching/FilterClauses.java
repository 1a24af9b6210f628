package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.wisselwerk.listing.Period;
import org.wisselwerk.matching.gate.Condition;
import org.wisselwerk.matching.gate.Field;
import org.wisselwerk.matching.gate.Filters;

/** Filters as Elasticsearch understands them. What a facet counts is filtered after counting. */
final class FilterClauses {

    private FilterClauses() {}

    /** What every search keeps to: findable, and not over. */
    static List<ObjectNode> open(LocalDate today) {
        return List.of(Clauses.term("visible", true), clause(new Condition.NotOver(today)));
    }

    /** Filters that no facet shows. */
    static List<ObjectNode> fixed(Filters filters) {
        List<ObjectNode> clauses = new ArrayList<>();
        for (Condition condition : filters.conditions()) {
            if (facet(condition).isEmpty()) {
                clauses.add(clause(condition));
            }
        }
        return clauses;
    }

    /** Filters by the facet that shows them; each facet counts under all but its own. */
    static Map<Facet, ObjectNode> byFacet(Filters filters) {
        Map<Facet, ObjectNode> clauses = new LinkedHashMap<>();
        for (Condition condition : filters.conditions()) {
            facet(condition).ifPresent(facet -> clauses.put(facet, clause(condition)));
        }
        return clauses;
    }

    private static Optional<Facet> facet(Condition condition) {
        return Arrays.stream(Facet.values())
                .filter(facet -> condition instanceof Condition.OneOf one && one.field() == facet.field())
                .findFirst();
    }

    /** What a listing says of everything that is filtered on; nothing where every listing says it. */
    static List<ObjectNode> said(Filters filters) {
        List<ObjectNode> clauses = new ArrayList<>();
        exists(clauses, Field.CONCEPT.indexed(), !filters.concepts().isEmpty());
        exists(clauses, "study_domain", !filters.studyDomains().isEmpty());
        exists(clauses, "finality", !filters.finalities().isEmpty());
        exists(clauses, "grade", !filters.grades().isEmpty());
        exists(clauses, "special_needs", filters.specialNeeds() != null);
        exists(
                clauses,
                "province",
                !filters.provinces().isEmpty() || !filters.municipalities().isEmpty());
        exists(clauses, "point", filters.near() != null);
        if (filters.hasPeriod()) {
            clauses.add(saysWhen());
        }
        return clauses;
    }

    static ObjectNode saysWhen() {
        return Clauses.term("has_period", true);
    }

    /** What does not take place outside a period, whether it says when or not. */
    static List<ObjectNode> during(Period period) {
        List<ObjectNode> clauses = new ArrayList<>();
        if (period.from() != null) {
            clauses.add(clause(new Condition.NotOver(period.from())));
        }
        if (period.to() != null) {
            clauses.add(clause(new Condition.Begun(period.to())));
        }
        return clauses;
    }

    private static void exists(List<ObjectNode> clauses, String field, boolean filtered) {
        if (filtered) {
            clauses.add(Clauses.exists(field));
        }
    }

    private static ObjectNode clause(Condition condition) {
        return switch (condition) {
            case Condition.OneOf one -> {
                String field = one.field().indexed();
                ObjectNode terms = Clauses.terms(field, Json.texts(new TreeSet<>(one.values())));
                yield one.field().mayBeEmpty() ? Clauses.orEmpty(terms, field) : terms;
            }
            case Condition.Within within -> Clauses.orEmpty(Clauses.within(within.centre(), within.km()), "point");
            case Condition.NotOver notOver -> Clauses.orEmpty(range("to", "gte", notOver.day()), "to");
            case Condition.Begun begun -> Clauses.orEmpty(range("from", "lte", begun.day()), "from");
        };
    }

    private static ObjectNode range(String field, String bound, LocalDate day) {
        ObjectNode clause = Json.object();
        clause.putObject("range").putObject(field).put(bound, day.toString());
        return clause;
    }
}
