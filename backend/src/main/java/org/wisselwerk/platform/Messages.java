package org.wisselwerk.platform;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;

/** The texts that the server itself says, from {@code messages_<language>.properties}. */
@Singleton
public class Messages {

    /**
     * The text under a key, its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key does not exist: a fault, found by a test
     */
    public String text(Language language, String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("messages", language.locale(), CONTROL).getString(key);
        Object[] plain = Arrays.stream(arguments).map(Messages::plain).toArray();
        return new MessageFormat(pattern, language.locale()).format(plain);
    }

    private static Object plain(Object argument) {
        return argument instanceof Number number ? number.toString() : argument;
    }

    /** Without this, a missing text would silently come in the language of the machine. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
