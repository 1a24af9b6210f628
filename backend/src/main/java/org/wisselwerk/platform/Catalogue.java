package org.wisselwerk.platform;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts under keys in every language, from {@code <name>_<language>.properties} on the class path. */
public final class Catalogue {

    /** Without this, a missing text would silently come in the language of the machine. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;

    public Catalogue(String name) {
        this.name = name;
    }

    /**
     * The text under a key, its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key does not exist: a fault, found by a test
     */
    public String text(Language language, String key, Object... arguments) {
        ResourceBundle bundle = bundle(language);
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    /**
     * The text under a key as it is written, nothing filled in.
     *
     * @throws java.util.MissingResourceException when the key does not exist: a fault, found by a test
     */
    public String pattern(Language language, String key) {
        return bundle(language).getString(key);
    }

    private ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(name, language.locale(), CONTROL);
    }
}
