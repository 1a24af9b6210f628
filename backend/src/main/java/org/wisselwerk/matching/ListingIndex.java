package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The index of listings behind its alias. While a new one is built a second alias stands on it, and whoever writes
 * writes to both; so every replica knows of the rebuild, and none needs to be told.
 */
@Singleton
class ListingIndex {

    /** What searches read and everybody writes to. */
    static final String ALIAS = "listings";

    /** Stands on the index that is being built, as long as it is. */
    static final String BUILDING = "listings-building";

    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int OK = 300;

    private final SearchEngine engine;
    private final ListingDocument documents;
    private final JsonNode definition;

    ListingIndex(SearchEngine engine, ListingDocument documents) {
        this.engine = engine;
        this.documents = documents;
        this.definition = definition();
    }

    /** Settings and mappings: one and the same for the embedded node and a cluster. */
    static JsonNode definition() {
        try (InputStream stream = ListingIndex.class.getResourceAsStream("/matching/index.json")) {
            if (stream == null) {
                throw new IllegalStateException("missing resource /matching/index.json");
            }
            return Json.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Is there an index behind the alias, made from this very definition? */
    boolean isCurrent() {
        JsonNode mappings = engine.work("GET", "/" + ALIAS + "/_mapping", null);
        for (JsonNode index : mappings) {
            JsonNode meta = index.path("mappings").path("_meta");
            return meta.equals(definition.path("mappings").path("_meta"));
        }
        return false;
    }

    boolean exists() {
        return indicesBehind(ALIAS).size() == 1;
    }

    /** Is a new index being built, or was that broken off? */
    boolean isBuilding() {
        return !indicesBehind(BUILDING).isEmpty();
    }

    /** The first index, empty, when there is none. */
    void createFirst() {
        if (!exists()) {
            String name = newName();
            engine.work("PUT", "/" + name, definition);
            move(name, List.of());
        }
    }

    /** A new empty index that everybody writes to from now on, beside the present one. Its name. */
    String startBuilding() {
        indicesBehind(BUILDING).forEach(this::delete);
        String name = newName();
        ObjectNode fresh = definition.deepCopy();
        fresh.putObject("aliases").putObject(BUILDING);
        engine.work("PUT", "/" + name, fresh);
        return name;
    }

    /** Searches read the new index from now on; the old one goes. */
    void finishBuilding(String name) {
        engine.work("POST", "/" + name + "/_refresh", null);
        List<String> old = indicesBehind(ALIAS);
        move(name, old);
        old.stream().filter(index -> !index.equals(name)).forEach(this::delete);
    }

    /** Writes the present state of these listings; what is newer in the index stays. */
    void write(Collection<Profile> profiles) {
        if (profiles.isEmpty()) {
            return;
        }
        List<String> targets = isBuilding() ? List.of(ALIAS, BUILDING) : List.of(ALIAS);
        StringBuilder lines = new StringBuilder(profiles.size() * 4096);
        for (Profile profile : profiles) {
            String document = documents.of(profile).toString();
            for (String target : targets) {
                lines.append(action(target, profile))
                        .append('\n')
                        .append(document)
                        .append('\n');
            }
        }
        check(engine.bulk(lines.toString()));
    }

    /** Makes everything that was written findable. */
    void refresh() {
        engine.work("POST", "/" + ALIAS + "/_refresh", null);
    }

    /** Documents in the index, those that nobody may find too. */
    long count() {
        return engine.work("GET", "/" + ALIAS + "/_count", null).path("count").asLong();
    }

    private static String action(String target, Profile profile) {
        ObjectNode action = Json.object();
        action.putObject("index")
                .put("_index", target)
                .put("_id", profile.listing().id().toString())
                .put("version", profile.listing().indexVersion())
                .put("version_type", "external_gte");
        return action.toString();
    }

    /** A conflict means that the index knows better already; the second alias may have gone meanwhile. */
    private static void check(JsonNode answer) {
        if (!answer.path("errors").asBoolean()) {
            return;
        }
        List<String> problems = new ArrayList<>();
        for (JsonNode item : answer.path("items")) {
            JsonNode result = item.path("index");
            int status = result.path("status").asInt();
            String target = result.path("_index").asText();
            if (status == NOT_FOUND && ALIAS.equals(target)) {
                throw new SearchEngine.Away("the index has not been made yet", null);
            }
            boolean gone = status == NOT_FOUND && BUILDING.equals(target);
            if (status >= OK && status != CONFLICT && !gone) {
                problems.add(status + " " + result.path("error").path("reason").asText());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.size() + " listings were not indexed, the first: " + problems.getFirst());
        }
    }

    private List<String> indicesBehind(String alias) {
        JsonNode answer = engine.work("GET", "/_alias/" + alias, null);
        List<String> indices = new ArrayList<>();
        answer.properties().forEach(field -> {
            if (field.getValue().has("aliases")) {
                indices.add(field.getKey());
            }
        });
        return indices;
    }

    private void move(String name, List<String> old) {
        ObjectNode request = Json.object();
        ArrayNode actions = request.putArray("actions");
        for (String index : old) {
            actions.addObject().putObject("remove").put("index", index).put("alias", ALIAS);
        }
        actions.addObject().putObject("add").put("index", name).put("alias", ALIAS);
        if (indicesBehind(BUILDING).contains(name)) {
            actions.addObject().putObject("remove").put("index", name).put("alias", BUILDING);
        }
        engine.work("POST", "/_aliases", request);
    }

    private void delete(String index) {
        engine.work("DELETE", "/" + index, null);
    }

    private static String newName() {
        return "listings-" + UUID.randomUUID();
    }
}
