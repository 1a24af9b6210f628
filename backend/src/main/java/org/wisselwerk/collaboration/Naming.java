package org.wisselwerk.collaboration;

import java.util.List;

/** Decides what it does to an agreement that a side names other people. */
final class Naming {

    private Naming() {}

    /**
     * While both talk it is a revision, as any change of terms. What both signed stays as they signed it: whoever falls
     * ill is replaced without a new signature, and the history tells.
     *
     * @param people all who are named now, of both sides
     */
    static Decision change(Collaboration c, Side side, List<NamedPerson> people, Moment moment) {
        return switch (c.state()) {
            case ALIGNING -> {
                Terms wanted = c.terms().withPeople(people);
                if (wanted.equals(c.terms())) {
                    yield Decision.made(c);
                }
                Terms terms = wanted.nextRevision();
                yield Decision.made(
                        c.revised(terms, null, c.expectations(), moment.now()),
                        Step.terms(Happened.REVISED, side, terms));
            }
            case AGREED, ACTIVE -> Decision.made(c.touched(), Step.of(Happened.PEOPLE_CHANGED, side));
            case PROPOSED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> Decision.made(c);
        };
    }
}
