package org.wisselwerk.moderation;

/** What an administrator decides about a listing that was reported. */
public enum Decision {
    /** Nothing is wrong with it. */
    DISMISSED,
    /** It is hidden, with a reason for its people. */
    HIDDEN,
    /** Its organisation is shut out, with a reason. */
    SUSPENDED
}
