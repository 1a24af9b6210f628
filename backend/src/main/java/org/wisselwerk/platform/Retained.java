package org.wisselwerk.platform;

import java.util.List;

/**
 * What a feature keeps in texts, for how long, and how it goes. One job asks all of them, the documentation is drawn from
 * them, and a test looks whether every column with a text is named by one.
 */
public interface Retained {

    /** Each column of the feature's tables that holds more than a code, once. */
    List<Kept> kept();
}
