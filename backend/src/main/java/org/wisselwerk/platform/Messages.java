package org.wisselwerk.platform;

import jakarta.inject.Singleton;
import java.util.Arrays;

/** The texts that the server itself says, from {@code messages_<language>.properties}. */
@Singleton
public class Messages {

    private final Catalogue catalogue = new Catalogue("messages");

    /**
     * The text under a key, its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key does not exist: a fault, found by a test
     */
    public String text(Language language, String key, Object... arguments) {
        return catalogue.text(
                language, key, Arrays.stream(arguments).map(Messages::plain).toArray());
    }

    private static Object plain(Object argument) {
        return argument instanceof Number number ? number.toString() : argument;
    }
}
