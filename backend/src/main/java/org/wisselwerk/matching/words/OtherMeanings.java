package org.wisselwerk.matching.words;

/** What the words of a query may be beside places, by their indices. */
interface OtherMeanings {

    /** A trade, a thing, a kind: something to search for. */
    boolean isThing(int at);

    /** So common that few people mean anything else by it. */
    boolean isEveryday(int at);

    /** Says nothing by itself: "de", "op". */
    boolean isStopWord(int at);

    /** Nothing explains it, so it may be misspelt. */
    boolean isUnknown(int at);

    /** One of several words that mean something together: "af te halen". */
    boolean isInPhrase(int at);
}
