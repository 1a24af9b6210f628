package org.wisselwerk.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Journal;

/** Makes a token by which a program comes in, and takes it away again. Who may is asked before. */
@Singleton
class MakeToken {

    private final ApiTokenRepository tokens;
    private final Journal journal;
    private final Ids ids;

    MakeToken(ApiTokenRepository tokens, Journal journal, Ids ids) {
        this.tokens = tokens;
        this.journal = journal;
        this.ids = ids;
    }

    /** @param secret known to the caller alone; it is in no row */
    record Made(ApiTokenRow row, String secret) {}

    /**
     * Tokens live by the machine's clock.
     *
     * @param organisation null for a program of the installation
     */
    @Transactional
    Made make(UUID owner, @Nullable UUID organisation, AskedToken asked) {
        String secret = Secrets.token();
        Instant now = Instant.now();
        ApiTokenRow row = new ApiTokenRow(
                ids.next(),
                Secrets.hash(secret),
                owner,
                organisation,
                asked.name(),
                asked.scope().code(),
                now,
                now.plus(asked.validity()),
                null);
        tokens.save(row);
        write("token-made", organisation, row.id(), owner);
        return new Made(row, secret);
    }

    /**
     * @param organisation null for the installation
     * @return false when it has no such token
     */
    @Transactional
    boolean revoke(UUID owner, @Nullable UUID organisation, UUID id) {
        boolean gone = tokens.remove(id, organisation) > 0;
        if (gone) {
            write("token-revoked", organisation, id, owner);
        }
        return gone;
    }

    private void write(String what, @Nullable UUID organisation, UUID token, UUID owner) {
        Map<String, Object> data = Map.of("token", token.toString());
        UUID about = organisation == null ? token : organisation;
        journal.write(new Journal.Entry(what, about, organisation, data, owner, List.of()));
    }
}
