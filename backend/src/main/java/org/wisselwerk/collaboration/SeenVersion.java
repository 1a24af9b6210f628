package org.wisselwerk.collaboration;

import java.util.UUID;

/** Which version the caller has looked at. */
sealed interface SeenVersion {

    boolean isStill(Collaboration collaboration);

    record OfWhole(long version) implements SeenVersion {
        @Override
        public boolean isStill(Collaboration collaboration) {
            return collaboration.version() == version;
        }
    }

    /** The terms of that revision, whatever else was said since. */
    record OfTerms(int revision) implements SeenVersion {
        @Override
        public boolean isStill(Collaboration collaboration) {
            return collaboration.terms().revision() == revision;
        }
    }

    record OfExpectation(UUID expectation, long version) implements SeenVersion {
        @Override
        public boolean isStill(Collaboration collaboration) {
            return collaboration
                    .expectation(expectation)
                    .filter(item -> item.version() == version)
                    .isPresent();
        }
    }
}
