package org.wisselwerk.account;

/** What a member may do for an organisation; each includes the ones below it. */
public enum Role {
    OWNER,
    COORDINATOR,
    MEMBER;

    boolean includes(Role other) {
        return ordinal() <= other.ordinal();
    }
}
