package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.StudyDomain;

/** Filters as Elasticsearch understands them. What a facet counts is filtered after counting. */
final class FilterClauses {

    private FilterClauses() {}

    /** What every search keeps to: findable, and not over. */
    static List<ObjectNode> open(LocalDate today) {
        return List.of(Clauses.term("visible", true), Clauses.orEmpty(range("to", "gte", today), "to"));
    }

    /** Filters that no facet shows. */
    static List<ObjectNode> fixed(Filters filters) {
        List<ObjectNode> clauses = new ArrayList<>();
        if (!filters.finalities().isEmpty()) {
            clauses.add(Clauses.orEmpty(
                    Clauses.terms("finality", Json.codes(filters.finalities(), Finality::code)), "finality"));
        }
        if (!filters.grades().isEmpty()) {
            ArrayNode grades = Json.array();
            filters.grades().forEach(grades::add);
            clauses.add(Clauses.orEmpty(Clauses.terms("grade", grades), "grade"));
        }
        Boolean specialNeeds = filters.specialNeeds();
        if (specialNeeds != null) {
            clauses.add(Clauses.orEmpty(Clauses.term("special_needs", specialNeeds), "special_needs"));
        }
        if (filters.near() != null) {
            clauses.add(Clauses.orEmpty(Clauses.within(filters.near(), filters.radiusKm()), "point"));
        }
        period(clauses, filters);
        any(clauses, "organisation", filters.organisations());
        any(clauses, "source", filters.sources());
        return clauses;
    }

    /** Filters by the facet that shows them; each facet counts under all but its own. */
    static Map<Facet, ObjectNode> byFacet(Filters filters) {
        Map<Facet, ObjectNode> clauses = new LinkedHashMap<>();
        if (!filters.kinds().isEmpty()) {
            clauses.put(Facet.KIND, Clauses.terms("kind", Json.codes(filters.kinds(), Kind::name)));
        }
        if (!filters.directions().isEmpty()) {
            clauses.put(Facet.DIRECTION, Clauses.terms("direction", Json.codes(filters.directions(), Direction::name)));
        }
        if (!filters.studyDomains().isEmpty()) {
            clauses.put(
                    Facet.STUDY_DOMAIN,
                    Clauses.orEmpty(
                            Clauses.terms("study_domain", Json.codes(filters.studyDomains(), StudyDomain::code)),
                            "study_domain"));
        }
        if (!filters.provinces().isEmpty()) {
            clauses.put(
                    Facet.PROVINCE,
                    Clauses.orEmpty(Clauses.terms("province", Json.texts(filters.provinces())), "province"));
        }
        if (!filters.municipalities().isEmpty()) {
            clauses.put(
                    Facet.MUNICIPALITY,
                    Clauses.orEmpty(
                            Clauses.terms("municipality", Json.texts(filters.municipalities())), "municipality"));
        }
        return clauses;
    }

    /** All filters together, for a search that counts nothing. */
    static List<ObjectNode> whole(Filters filters) {
        List<ObjectNode> clauses = new ArrayList<>(fixed(filters));
        clauses.addAll(byFacet(filters).values());
        return clauses;
    }

    /** What a listing says of everything that is filtered on; nothing where every listing says it. */
    static List<ObjectNode> said(Filters filters) {
        List<ObjectNode> clauses = new ArrayList<>();
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
            clauses.add(Clauses.term("has_period", true));
        }
        return clauses;
    }

    private static void exists(List<ObjectNode> clauses, String field, boolean filtered) {
        if (filtered) {
            clauses.add(Clauses.exists(field));
        }
    }

    private static void period(List<ObjectNode> clauses, Filters filters) {
        if (filters.from() != null) {
            clauses.add(Clauses.orEmpty(range("to", "gte", filters.from()), "to"));
        }
        if (filters.to() != null) {
            clauses.add(Clauses.orEmpty(range("from", "lte", filters.to()), "from"));
        }
    }

    private static void any(List<ObjectNode> clauses, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            clauses.add(Clauses.terms(field, Json.texts(values)));
        }
    }

    private static ObjectNode range(String field, String bound, @Nullable LocalDate day) {
        ObjectNode clause = Json.object();
        clause.putObject("range").putObject(field).put(bound, String.valueOf(day));
        return clause;
    }
}
