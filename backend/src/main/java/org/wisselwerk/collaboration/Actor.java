package org.wisselwerk.collaboration;

/** Who acts, as far as the rules care. */
public sealed interface Actor {

    /** An owner or coordinator of the organisation on that side: may decide for it. */
    record Coordinator(Side side) implements Actor {}

    /** A member or guest on that side: reads, and writes only where named. */
    record Reader(Side side) implements Actor {}

    /** The clock, or the platform itself when a listing or an organisation goes away. */
    record Platform() implements Actor {}
}
