package org.wisselwerk.message;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.attachment.SentFiles;
import org.wisselwerk.collaboration.Side;

/**
 * What was written in a room, the newest first.
 *
 * @param unread by the reader, on all pages
 * @param mayWrite whether the reader can write now
 */
@Serdeable
record MessagesView(List<MessageView> items, long total, int page, int size, int unread, boolean mayWrite) {

    /**
     * @param author null for somebody whose account was erased
     * @param own whether the reader wrote it
     * @param seen whether somebody of the other side has read it
     * @param removesFiles whether the reader may take its files away
     */
    @Serdeable
    record MessageView(
            UUID id,
            Side side,
            @Nullable String author,
            boolean own,
            String text,
            Instant at,
            List<FileView> files,
            boolean seen,
            boolean removesFiles) {

        static MessageView of(
                MessageRow row,
                @Nullable String author,
                boolean own,
                List<FileRow.Brief> files,
                boolean seen,
                boolean removesFiles) {
            return new MessageView(
                    row.id(),
                    row.side(),
                    author,
                    own,
                    row.text(),
                    row.at(),
                    files.stream().map(FileView::of).toList(),
                    seen,
                    removesFiles);
        }
    }

    /** @param size in bytes */
    @Serdeable
    record FileView(UUID id, String name, String type, int size, boolean image) {

        static FileView of(FileRow.Brief file) {
            return new FileView(
                    file.id(), file.name(), file.mediaType(), file.size(), SentFiles.isImage(file.mediaType()));
        }
    }
}
