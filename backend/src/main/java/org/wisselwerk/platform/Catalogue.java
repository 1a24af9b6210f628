package org.wisselwerk.platform;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Texts under keys in several languages, from {@code <name>_<language>.properties} on the class path. A language that a
 * catalogue lacks is answered in Dutch.
 */
public final class Catalogue {

    /** Without this, a missing text would silently come in the language of the machine. */
    private static final ResourceBundle.Control CONTROL = new ResourceBundle.Control() {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            Locale dutch = Language.NL.locale();
            return locale.equals(dutch) ? null : dutch;
        }
    };

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

    /** The language in which it answers who asks for this one. */
    public Language spoken(Language asked) {
        return Coded.of(Language.class, bundle(asked).getLocale().getLanguage()).orElse(Language.NL);
    }

    private ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(name, language.locale(), CONTROL);
    }
}
