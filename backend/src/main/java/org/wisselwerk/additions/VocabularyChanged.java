package org.wisselwerk.additions;

/** What the database adds to the vocabulary is another from the end of this transaction on. */
record VocabularyChanged() {}
