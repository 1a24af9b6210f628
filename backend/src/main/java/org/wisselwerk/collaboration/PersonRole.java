package org.wisselwerk.collaboration;

/** As what somebody is named in a collaboration. */
public enum PersonRole {
    /** Guides the pupil at the place of work. */
    MENTOR,
    /** Follows the pupil for the school. */
    SUPERVISOR,
    /** Teaches in it. */
    TEACHER
}
