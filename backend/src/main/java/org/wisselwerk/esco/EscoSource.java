package org.wisselwerk.esco;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wisselwerk.additions.Added;
import org.wisselwerk.additions.VocabularySource;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.VocabularyFault;
import org.wisselwerk.vocabulary.text.Language;

/** Hands what was imported of ESCO to the vocabulary. */
@Singleton
class EscoSource implements VocabularySource {

    private final TransactionOperations<Connection> transactions;

    EscoSource(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    public Function<Vocabulary, Added> read() {
        Connection connection = transactions.getConnection();
        try {
            Map<String, EscoThing> things = things(connection);
            List<EscoRelation> relations = things.isEmpty() ? List.of() : relations(connection, things);
            return shipped -> EscoBeside.to(shipped, things, relations);
        } catch (SQLException e) {
            throw new IllegalStateException("ESCO could not be read", e);
        }
    }

    private static Map<String, EscoThing> things(Connection connection) throws SQLException {
        Map<String, EscoThing> things = new LinkedHashMap<>();
        String sql = """
            select file, language, uri, code, skill_type, reuse_level, preferred, others
            from esco_concept order by file, language, uri\
            """;
        try (PreparedStatement select = streamed(connection, sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                EscoConcept concept = new EscoConcept(
                        file(rows.getString(1)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8).lines().toList());
                things.computeIfAbsent(concept.uri(), uri -> new EscoThing(concept))
                        .add(Language.of(rows.getString(2)), concept);
            }
        }
        return things;
    }

    /** Those between concepts that are there; a URI is kept once, however many relations name it. */
    private static List<EscoRelation> relations(Connection connection, Map<String, EscoThing> things)
            throws SQLException {
        Map<String, String> types = new HashMap<>();
        List<EscoRelation> relations = new ArrayList<>();
        String sql = """
            select from_uri, to_uri, type from esco_relation where type in ('broader', 'essential')
            order by from_uri, to_uri\
            """;
        try (PreparedStatement select = streamed(connection, sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                EscoThing from = things.get(rows.getString(1));
                EscoThing to = things.get(rows.getString(2));
                if (from != null && to != null) {
                    String type = types.computeIfAbsent(rows.getString(3), any -> any);
                    relations.add(new EscoRelation(from.uri(), to.uri(), type));
                }
            }
        }
        return relations;
    }

    /** The driver would hold the whole answer in memory otherwise. */
    private static PreparedStatement streamed(Connection connection, String sql) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        select.setFetchSize(Integer.MIN_VALUE);
        return select;
    }

    private static EscoFile file(String name) {
        try {
            return EscoFile.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new VocabularyFault("esco_concept names a file '" + name + "', which is none");
        }
    }
}
