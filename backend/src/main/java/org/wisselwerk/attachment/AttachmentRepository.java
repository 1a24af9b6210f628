package org.wisselwerk.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRepository extends GenericRepository<AttachmentRow, UUID> {

    void save(AttachmentRow row);

    @Query("select id, listing_id, name, type, size, sha256, created_at from attachment where listing_id = :listing "
            + "order by id")
    List<Attachment> of(UUID listing);

    Optional<AttachmentRow> findByIdAndListingId(UUID id, UUID listingId);

    @Query("delete from attachment where id = :id and listing_id = :listing")
    int remove(UUID id, UUID listing);
}
