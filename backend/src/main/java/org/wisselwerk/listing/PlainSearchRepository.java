package org.wisselwerk.listing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The statements of {@link PlainSearch}: only what is asked for stands in them. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class PlainSearchRepository implements GenericRepository<ListingRow, UUID> {

    private final JdbcOperations database;

    PlainSearchRepository(JdbcOperations database) {
        this.database = database;
    }

    /** The newest first. */
    @Transactional
    List<ListingRow> find(PlainConditions conditions, int most, int skip) {
        String sql = "select * from listing where " + conditions.sql() + " order by published_at desc, id limit " + most
                + " offset " + skip;
        return database.prepareStatement(sql, statement -> {
            try (ResultSet rows = asked(statement, conditions)) {
                return database.entityStream(rows, ListingRow.class).toList();
            }
        });
    }

    @Transactional
    long count(PlainConditions conditions) {
        return database.prepareStatement("select count(*) from listing where " + conditions.sql(), statement -> {
            try (ResultSet rows = asked(statement, conditions)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static ResultSet asked(PreparedStatement statement, PlainConditions conditions) throws SQLException {
        int index = 0;
        for (Object value : conditions.values()) {
            statement.setObject(++index, value);
        }
        return statement.executeQuery();
    }
}
