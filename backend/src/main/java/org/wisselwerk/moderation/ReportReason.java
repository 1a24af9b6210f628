package org.wisselwerk.moderation;

/** What is wrong with a listing. */
enum ReportReason {
    /** It is not what it says. */
    MISLEADING,
    /** What it offers or asks is not allowed. */
    NOT_ALLOWED,
    /** It says something of a person that does not belong there. */
    PERSONAL_DATA,
    SPAM,
    /** In own words. */
    OTHER
}
