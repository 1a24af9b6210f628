package org.wisselwerk.collaboration;

import java.util.List;
import java.util.UUID;
import org.wisselwerk.platform.FieldError;

/** Why an act is refused. The code is stable: programs match on it. */
sealed interface Obstacle {

    String code();

    /** The state does not know this transition, or not for this actor. */
    record NotAllowed(Transition asked) implements Obstacle {
        @Override
        public String code() {
            return "state";
        }
    }

    record NotYourTurn() implements Obstacle {
        @Override
        public String code() {
            return "not-your-turn";
        }
    }

    /** This side has signed, confirmed or evaluated before. */
    record AlreadyDone() implements Obstacle {
        @Override
        public String code() {
            return "already-done";
        }
    }

    record NotVerified(UUID organisation) implements Obstacle {
        @Override
        public String code() {
            return Guard.BOTH_VERIFIED.code();
        }
    }

    record ExpectationsOpen(List<UUID> open) implements Obstacle {
        @Override
        public String code() {
            return Guard.EXPECTATIONS_ALIGNED.code();
        }
    }

    /** @param seen the revision that was to be signed */
    record RevisionChanged(int seen) implements Obstacle {
        @Override
        public String code() {
            return Guard.SAME_REVISION.code();
        }
    }

    /** @param missing codes of papers */
    record PapersMissing(List<String> missing) implements Obstacle {
        @Override
        public String code() {
            return Guard.PAPERS_THERE.code();
        }
    }

    record NotEnoughPlaces(UUID listing, int free) implements Obstacle {
        @Override
        public String code() {
            return Guard.PLACES_FREE.code();
        }
    }

    record OwnListing() implements Obstacle {
        @Override
        public String code() {
            return Guard.NOT_OWN.code();
        }
    }

    record ListingClosed(UUID listing) implements Obstacle {
        @Override
        public String code() {
            return Guard.LISTING_PUBLISHED.code();
        }
    }

    record ListingHidden(UUID listing) implements Obstacle {
        @Override
        public String code() {
            return Guard.LISTING_SHOWN.code();
        }
    }

    record Unclaimed() implements Obstacle {
        @Override
        public String code() {
            return Guard.CLAIMED.code();
        }
    }

    record AlreadyOpen(UUID collaboration) implements Obstacle {
        @Override
        public String code() {
            return Guard.NONE_OPEN.code();
        }
    }

    /** The listing that the proposer adds is not its own, or points the same way as the one it answers. */
    record CounterListing() implements Obstacle {
        @Override
        public String code() {
            return "counter-listing";
        }
    }

    record PeriodOver() implements Obstacle {
        @Override
        public String code() {
            return "already-over";
        }
    }

    /** What the terms are to become cannot be. */
    record WrongTerms(List<FieldError> errors) implements Obstacle {
        @Override
        public String code() {
            return "validation";
        }
    }

    record UnknownReason(List<String> known) implements Obstacle {
        @Override
        public String code() {
            return Guard.REASON.code();
        }
    }

    record TextRequired() implements Obstacle {
        @Override
        public String code() {
            return "text-required";
        }
    }

    /** The agreed words are other ones than those accepted, or there are none. */
    record WordsChanged(int agreedVersion) implements Obstacle {
        @Override
        public String code() {
            return "words-changed";
        }
    }
}
