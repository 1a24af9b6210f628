package org.wisselwerk.account;

/** Which accounts an administrator looks for. */
enum AccountFilter {
    /** Asked for, and not confirmed from the mailbox yet. */
    UNCONFIRMED,
    /** Acting for no organisation: who never came further, and guests of collaborations. */
    WITHOUT_ORGANISATION,
    ADMINISTRATOR
}
