package org.wisselwerk.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Language;

/** A letter on its way, or the trace of one. Address and content are null once they are wiped. */
@MappedEntity("mail")
record MailRow(
        @Id UUID id,
        String letterKey,
        String kind,
        @Nullable UUID accountId,
        @Nullable String address,
        String language,
        @Nullable String content,
        State state,
        int attempts,
        Instant due,
        @Nullable Instant lapsesAt,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String error) {

    enum State {
        OPEN,
        SENT,
        /** Refused for good or too often; an administrator says "again" or "drop". */
        PARKED,
        /** Not sent, and never to be sent: its time is over, or somebody dropped it. */
        LAPSED
    }

    Language spoken() {
        return Coded.of(Language.class, language).orElse(Language.NL);
    }

    /** The letter as it leaves; only before it is wiped. */
    Envelope envelope(Layout layout) {
        Content said = Content.read(Objects.requireNonNull(content));
        return new Envelope(
                id, letterKey, Objects.requireNonNull(address), spoken(), layout.write(kind, spoken(), said));
    }
}
