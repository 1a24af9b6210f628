package org.wisselwerk.platform;

import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts under keys in every language, from {@code <name>_<language>.properties} on the class path. */
public final class Catalogue {

    /** Without this, a missing text would silently come in the language of the machine. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;

    /** A list of matches says some three hundred, and taking one apart takes longer than filling it in. */
    private final Map<Text, MessageFormat> parsed = new ConcurrentHashMap<>();

    private record Text(Language language, String key) {}

    public Catalogue(String name) {
        this.name = name;
    }

    /**
     * The text under a key, its arguments filled in.
     *
     * @throws java.util.MissingResourceException when the key does not exist: a fault, found by a test
     */
    public String text(Language language, String key, Object... arguments) {
        MessageFormat format = parsed.computeIfAbsent(new Text(language, key), this::parse);
        // A format serves one thread at a time.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private MessageFormat parse(Text text) {
        ResourceBundle bundle = bundle(text.language());
        return new MessageFormat(bundle.getString(text.key()), bundle.getLocale());
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
