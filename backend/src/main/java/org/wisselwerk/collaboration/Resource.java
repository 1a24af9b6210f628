package org.wisselwerk.collaboration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping in one of the product's own YAML files. What is missing in it is a fault of the build, found by a test. */
public record Resource(String where, Map<?, ?> entries) {

    /** The file of this name beside the application's classes. */
    public static Resource read(String path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (InputStream in = Resource.class.getResourceAsStream(path)) {
            Object loaded = new Yaml(new SafeConstructor(options)).load(in);
            return of(path, loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<?> keys() {
        return entries.keySet();
    }

    public Resource under(Object key) {
        return of(where + "/" + key, entries.get(key));
    }

    public List<Resource> list(String key) {
        List<Resource> all = new ArrayList<>();
        for (Object element : elements(key)) {
            all.add(of(where + "/" + key, element));
        }
        return all;
    }

    /** Texts of a list, empty when there is none. */
    public List<String> texts(String key) {
        return elements(key).stream().map(String::valueOf).toList();
    }

    public String text(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(String::valueOf)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(where + " has no " + key));
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, text(key));
    }

    public Words words(String key) {
        return under(key).words();
    }

    public Words words() {
        return new Words(text("nl"), text("en"), text("fr"));
    }

    private List<?> elements(String key) {
        return entries.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Resource of(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Resource(where, map);
        }
        throw new IllegalStateException(where + " is no mapping");
    }
}
