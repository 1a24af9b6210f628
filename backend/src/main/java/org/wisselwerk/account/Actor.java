package org.wisselwerk.account;

/** The kinds of callers that a route tells apart, seen from the organisation whose thing it is about. */
public enum Actor {
    /** Not signed in. */
    STRANGER("stranger"),
    /** Owns another organisation, verified and of another sector. */
    OUTSIDER("owner of another organisation"),
    /** Belongs to no organisation, and was invited into the one collaboration. */
    GUEST("guest"),
    MEMBER("member"),
    COORDINATOR("coordinator"),
    OWNER("owner"),
    /** Owns the organisation itself, which nobody has verified. */
    UNVERIFIED_OWNER("owner, not verified"),
    /** Coordinates a verified sector organisation of its sectors. */
    SECTOR("sector organisation"),
    /** Of the platform. */
    ADMIN("administrator");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    /** As the documentation names it. */
    public String words() {
        return words;
    }
}
