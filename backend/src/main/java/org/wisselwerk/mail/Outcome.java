package org.wisselwerk.mail;

/** What the mail server made of a letter. */
sealed interface Outcome {

    /** It is the mail server's now. */
    record Taken() implements Outcome {}

    /** For good: trying again changes nothing. */
    record Refused(String code) implements Outcome {}

    /** Not now. */
    record Delayed(String code) implements Outcome {}

    /** There was nobody to take it: nobody's fault, so no attempt is counted. */
    record Unreachable() implements Outcome {}
}
