package org.wisselwerk.collaboration;

/** Where a collaboration stands. */
public enum State {
    PROPOSED("one side has asked; it is the other's turn"),
    ALIGNING("both talk; terms and expectations are edited"),
    AGREED("both signed the same revision; the places are committed"),
    ACTIVE("it runs"),
    COMPLETED("it is over, evaluations open"),
    EVALUATED("both evaluated, or 30 days passed"),
    DECLINED("the side that was asked said no"),
    WITHDRAWN("the side that asked took it back, or a side stopped the talks"),
    EXPIRED("nobody answered in time"),
    TERMINATED("ended before its time");

    private final String meaning;

    State(String meaning) {
        this.meaning = meaning;
    }

    /** One line for the documentation. */
    String meaning() {
        return meaning;
    }

    /** Both signed once, whatever came of it. */
    public boolean agreed() {
        return switch (this) {
            case AGREED, ACTIVE, COMPLETED, EVALUATED, TERMINATED -> true;
            case PROPOSED, ALIGNING, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Not over: a second proposal between the same two on the same listing and days makes no sense. */
    public boolean open() {
        return switch (this) {
            case PROPOSED, ALIGNING, AGREED, ACTIVE -> true;
            case COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> false;
        };
    }
}
