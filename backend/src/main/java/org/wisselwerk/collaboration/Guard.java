package org.wisselwerk.collaboration;

/** What must hold besides state and turn. The code is that of the refusal. */
enum Guard {
    PROPOSER_VERIFIED("organisation-not-verified", "the proposing organisation is verified"),
    LISTING_PUBLISHED("listing-closed", "every listing is PUBLISHED"),
    CLAIMED("unclaimed", "the other organisation has members, or a mail address at which it can be asked"),
    NOT_OWN("own-listing", "the listing is another organisation's"),
    NONE_OPEN("already-open", "no open collaboration of the same two on any of these listings with overlapping dates"),
    PLACES_FREE("not-enough-places", "free places ≥ places, on every listing, under a lock"),
    REASON("unknown-reason", "a reason of the kind, with a text where the reason asks for one"),
    EXPECTATIONS_ALIGNED("expectations-open", "every required expectation is ALIGNED"),
    BOTH_VERIFIED("organisation-not-verified", "both organisations are verified"),
    LISTING_SHOWN("listing-hidden", "no listing of it is HIDDEN"),
    SAME_REVISION("revision-changed", "the revision and its SHA-256 are the ones signed"),
    PAPERS_THERE("papers-missing", "what is compulsory on paper before signing is there: see [papers](papers.md)"),
    ANSWER_OVERDUE("not-due", "14 days without an answer"),
    TALKS_OVERDUE(
            "not-due",
            "for 30 days neither side did or wrote anything in the room; or the first day passed and neither did"
                    + " since; or the last day passed"),
    START_REACHED("not-due", "the start date is reached, or there is none"),
    END_PASSED("not-due", "the end date has passed"),
    EVALUATION_OVERDUE("not-due", "30 days after the end"),
    LISTING_GONE("not-due", "a listing was closed"),
    PARTNER_SUSPENDED("not-due", "an organisation was rejected or suspended");

    private final String code;
    private final String meaning;

    Guard(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    String code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
