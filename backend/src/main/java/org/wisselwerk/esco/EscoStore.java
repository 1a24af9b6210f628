package org.wisselwerk.esco;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rows of ESCO in the database; all within a transaction of the caller. Batches, since there are many. */
@Singleton
class EscoStore {

    private static final int BATCH = 1000;

    /** Everything of a kind that is there, by what names it, with what tells whether it changed. */
    Map<String, String> present(Connection connection, EscoFile file, String language) throws SQLException {
        String sql = file.holdsConcepts()
                ? "select uri, digest from esco_concept where file = ? and language = ?"
                : "select concat(from_uri, ' ', to_uri), type from esco_relation where file = ?";
        Map<String, String> present = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, file.name());
            if (file.holdsConcepts()) {
                select.setString(2, language);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    present.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return present;
    }

    void keepConcepts(Connection connection, String language, Collection<EscoConcept> concepts) throws SQLException {
        String sql = """
            insert into esco_concept
              (file, language, uri, code, skill_type, reuse_level, preferred, others, digest)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update code = values(code), skill_type = values(skill_type),
              reuse_level = values(reuse_level), preferred = values(preferred), others = values(others),
              digest = values(digest)\
            """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (EscoConcept concept : concepts) {
                insert.setString(1, concept.file().name());
                insert.setString(2, language);
                insert.setString(3, concept.uri());
                insert.setString(4, concept.code());
                insert.setString(5, concept.skillType());
                insert.setString(6, concept.reuseLevel());
                insert.setString(7, concept.preferred());
                insert.setString(8, String.join("\n", concept.others()));
                insert.setString(9, concept.digest());
                insert.addBatch();
                waiting = sent(insert, waiting + 1);
            }
            insert.executeBatch();
        }
    }

    void keepRelations(Connection connection, EscoFile file, Collection<EscoRelation> relations) throws SQLException {
        String sql = """
            insert into esco_relation (file, from_uri, to_uri, type) values (?, ?, ?, ?)
            on duplicate key update type = values(type)\
            """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (EscoRelation relation : relations) {
                insert.setString(1, file.name());
                insert.setString(2, relation.from());
                insert.setString(3, relation.to());
                insert.setString(4, relation.type());
                insert.addBatch();
                waiting = sent(insert, waiting + 1);
            }
            insert.executeBatch();
        }
    }

    /** @param gone as {@link #present} names them */
    void remove(Connection connection, EscoFile file, String language, Collection<String> gone) throws SQLException {
        String sql = file.holdsConcepts()
                ? "delete from esco_concept where file = ? and language = ? and uri = ?"
                : "delete from esco_relation where file = ? and from_uri = ? and to_uri = ?";
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (String one : gone) {
                int space = one.indexOf(' ');
                delete.setString(1, file.name());
                delete.setString(2, space < 0 ? language : one.substring(0, space));
                delete.setString(3, one.substring(space + 1));
                delete.addBatch();
                waiting = sent(delete, waiting + 1);
            }
            delete.executeBatch();
        }
    }

    void wasRead(Connection connection, EscoFile file, String language, long rows, Instant at) throws SQLException {
        String sql = """
            insert into esco_file (file, language, rows_in_file, read_at) values (?, ?, ?, ?)
            on duplicate key update rows_in_file = values(rows_in_file), read_at = values(read_at)\
            """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, file.name());
            insert.setString(2, language);
            insert.setLong(3, rows);
            insert.setTimestamp(4, Timestamp.from(at));
            insert.executeUpdate();
        }
    }

    /** The URIs of all concepts, whatever their language. */
    Set<String> uris(Connection connection) throws SQLException {
        Set<String> uris = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select distinct uri from esco_concept");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                uris.add(rows.getString(1));
            }
        }
        return uris;
    }

    /** How many rows went. */
    long removeAll(Connection connection) throws SQLException {
        long removed = 0;
        for (String table : new String[] {"esco_relation", "esco_concept", "esco_file"}) {
            try (PreparedStatement delete = connection.prepareStatement("delete from " + table)) {
                removed += delete.executeUpdate();
            }
        }
        return removed;
    }

    private static int sent(PreparedStatement statement, int waiting) throws SQLException {
        if (waiting < BATCH) {
            return waiting;
        }
        statement.executeBatch();
        return 0;
    }
}
