package org.wisselwerk.listing;

import java.util.List;

/** Why its publisher closes a listing that nothing came of, kept beside it. */
public interface ClosingReasons {

    /** The codes that can be given, empty for a listing that is asked nothing. */
    List<String> of(Listing listing);

    /** Keeps one of them, in the transaction of the closing. */
    void keep(Listing closed, String code);
}
