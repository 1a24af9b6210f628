package org.wisselwerk.paper;

/** What a document of a collaboration is. */
enum PaperKind {
    /** What both signed, sealed. */
    AGREEMENT,
    /** The workstation sheet with the outcome of the risk analysis. */
    WORKSTATION_SHEET
}
