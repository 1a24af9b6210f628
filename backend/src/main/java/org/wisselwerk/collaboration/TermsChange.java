package org.wisselwerk.collaboration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.Period;
import org.wisselwerk.platform.FieldError;
import org.wisselwerk.platform.Input;

/** What a side wants the terms to become. */
@FunctionalInterface
interface TermsChange {

    /** What came of it. */
    sealed interface Read {
        record To(Terms terms) implements Read {}

        record Wrong(List<FieldError> errors) implements Read {}
    }

    Read of(Terms before);

    static TermsChange to(int places, Period period) {
        return before -> new Read.To(new Terms(before.revision(), places, period, before.arrangement()));
    }

    /**
     * Members that are given replace what stands there, whole; null takes it away; what is not given stays. A null in
     * a member that the kind does not have, as GET shows it, says nothing. Where the other side leaves fewer places than
     * there are labels, which it may not even see, they go: who comes is for the school to say anew.
     *
     * <p>Who is named is changed by {@link Naming} alone; what GET shows of it can be sent back.
     *
     * @param school whether the side may write the labels of pupils; another side's null says nothing
     */
    static TermsChange members(Map<String, Object> given, Kind kind, boolean school) {
        return before -> {
            if (given.get(TermsFormat.PEOPLE) != null && !shows(before, given.get(TermsFormat.PEOPLE))) {
                return new Read.Wrong(List.of(FieldError.at("/terms/" + TermsFormat.PEOPLE, "named-apart")));
            }
            Map<String, Object> merged = new LinkedHashMap<>(TermsFormat.write(before));
            for (Map.Entry<String, Object> member : given.entrySet()) {
                if (member.getValue() != null || has(kind, school, member.getKey())) {
                    merged.put(member.getKey(), member.getValue());
                }
            }
            merged.remove(TermsFormat.PEOPLE);
            List<String> labels = before.arrangement().pupils();
            if (!school && merged.get("places") instanceof Integer places && places < labels.size()) {
                merged.remove("pupils", labels);
                labels = List.of();
            }
            ObjectNode body = Input.JSON.createObjectNode();
            body.set("terms", Input.JSON.valueToTree(merged));
            Input input = Objects.requireNonNull(Input.of(body).object("terms"));
            Terms after = TermsFormat.read(input, before.revision(), kind);
            if (after == null) {
                return new Read.Wrong(input.errors());
            }
            return school || after.arrangement().pupils().equals(labels)
                    ? new Read.To(after.withPeople(before.arrangement().people()))
                    : new Read.Wrong(List.of(FieldError.at("/terms/pupils", "only-the-school")));
        };
    }

    private static boolean shows(Terms before, Object people) {
        return people instanceof Collection<?> list
                && list.stream()
                        .map(one -> one instanceof Map<?, ?> person ? person.get("id") : null)
                        .toList()
                        .equals(before.arrangement().people().stream()
                                .map(person -> person.id().toString())
                                .toList());
    }

    private static boolean has(Kind kind, boolean school, String member) {
        if (SectionFormat.ALL.contains(member)) {
            return member.equals(SectionFormat.memberOf(kind));
        }
        return !member.equals("pupils") || (school && Pupils.takePartIn(kind));
    }
}
