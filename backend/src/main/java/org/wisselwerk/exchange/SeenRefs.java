package org.wisselwerk.exchange;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class SeenRefs implements GenericRepository<SeenRefs.Seen, SeenRefs.Key> {

    @MappedEntity("import_seen")
    record Seen(@EmbeddedId Key key) {}

    @Embeddable
    record Key(UUID run, String ref) {}

    @Query("insert ignore into import_seen (run, ref) values (:run, :ref)")
    abstract void addOne(UUID run, String ref);

    void add(UUID run, Collection<String> refs) {
        refs.forEach(ref -> addOne(run, ref));
    }

    @Query("delete from import_seen where run = :run")
    abstract void forget(UUID run);

    @Query("""
        select count(*) from listing l where l.source = :source and l.state in ('PUBLISHED', 'PAUSED')
        and not exists (select 1 from import_seen s where s.run = :run and s.ref = l.ref)\
        """)
    abstract long countGone(UUID run, String source);

    @Query("""
        select l.id from listing l where l.source = :source and l.state in ('PUBLISHED', 'PAUSED')
        and not exists (select 1 from import_seen s where s.run = :run and s.ref = l.ref)
        order by l.id limit :most\
        """)
    abstract List<UUID> gone(UUID run, String source, int most);
}
