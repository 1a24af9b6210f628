package org.wisselwerk.esco;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wisselwerk.additions.Added;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** A folder of files in ESCO's layout, without a database. */
public final class EscoFolder {

    private EscoFolder() {}

    /** The sample among the test resources. */
    public static Path sample() {
        try {
            return Path.of(Objects.requireNonNull(EscoFolder.class.getResource("/esco"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A vocabulary with what stands in a folder beside it. */
    public static Vocabulary beside(Vocabulary ours, Path folder) {
        Added added = added(ours, folder);
        return ours.with(added.concepts(), added.labels());
    }

    static Added added(Vocabulary ours, Path folder) {
        Map<String, EscoThing> things = new LinkedHashMap<>();
        List<EscoRelation> relations = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path path : files.sorted().toList()) {
                var named = EscoFile.named(path.getFileName().toString());
                if (named.isPresent()) {
                    EscoRows rows = read(named.get().file(), path);
                    relations.addAll(rows.relations());
                    Language language = Language.of(named.get().language());
                    for (EscoConcept concept : rows.concepts()) {
                        things.computeIfAbsent(concept.uri(), uri -> new EscoThing(concept))
                                .add(language, concept);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return EscoBeside.to(ours, things, relations);
    }

    private static EscoRows read(EscoFile file, Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return EscoReader.read(file, in, rows -> {});
        } catch (Unreadable e) {
            throw new AssertionError(path + " line " + e.line() + ": " + e.error(), e);
        }
    }
}
