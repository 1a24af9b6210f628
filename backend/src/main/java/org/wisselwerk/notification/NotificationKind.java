package org.wisselwerk.notification;

/** What a notification is about. */
enum NotificationKind {
    /** A listing that serves one of the organisation's own well. */
    MATCH,
    /** A listing that a saved search finds. */
    SAVED_SEARCH,
    /** Something happened in a collaboration. */
    COLLABORATION,
    /** What came of the reader's report of a listing. */
    REPORT
}
