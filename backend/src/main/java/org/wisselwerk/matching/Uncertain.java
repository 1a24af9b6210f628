package org.wisselwerk.matching;

import java.util.ArrayList;
import java.util.List;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.matching.gate.Filters;

/** Which filters a listing passed only because it says nothing. */
final class Uncertain {

    private Uncertain() {}

    static List<String> fields(ListingSummary listing, boolean namesConcepts, Filters filters) {
        List<String> fields = new ArrayList<>();
        add(fields, "concept", !filters.concepts().isEmpty() && !namesConcepts);
        add(
                fields,
                "studyDomain",
                !filters.studyDomains().isEmpty() && listing.studyDomains().isEmpty());
        add(
                fields,
                "finality",
                !filters.finalities().isEmpty() && listing.finality().isEmpty());
        add(fields, "grade", !filters.grades().isEmpty() && listing.grades().isEmpty());
        add(fields, "specialNeeds", filters.specialNeeds() != null && listing.specialNeeds() == null);
        add(fields, "province", !filters.provinces().isEmpty() && listing.province() == null);
        add(fields, "municipality", !filters.municipalities().isEmpty() && listing.province() == null);
        add(fields, "near", filters.near() != null && listing.point() == null);
        add(fields, "period", filters.hasPeriod() && listing.period() == null);
        return fields;
    }

    private static void add(List<String> fields, String name, boolean empty) {
        if (empty) {
            fields.add(name);
        }
    }
}
