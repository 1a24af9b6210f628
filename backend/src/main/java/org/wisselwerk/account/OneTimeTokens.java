package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens that go to somebody by mail and come back once: to confirm, to reset, to accept an invitation. 256 random bits,
 * of which the database has the hash.
 */
@Singleton
public class OneTimeTokens {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeTokens.class);

    private final TokenRepository tokens;
    private final Clock clock;

    OneTimeTokens(TokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A new token; it is known to its receiver alone. Earlier ones stay valid.
     *
     * @param purpose what it is for, at most 32 characters: a token for one thing opens no other
     * @param subject what it is about: the id of an account, a registration, an invitation
     */
    public String issue(String purpose, UUID subject, Duration validity) {
        String token = Secrets.token();
        tokens.save(new TokenRow(
                Secrets.hash(token), purpose, subject, clock.instant().plus(validity)));
        return token;
    }

    /** What a token that can still be used is about; looking changes nothing. */
    public Optional<UUID> look(String purpose, String token) {
        return tokens.findSubject(Secrets.hash(token), purpose, clock.instant());
    }

    /**
     * What a token is about, once: whoever comes second with it gets nothing. To be called in the transaction of what it
     * opens.
     */
    public Optional<UUID> use(String purpose, String token) {
        return look(purpose, token).filter(subject -> tokens.remove(Secrets.hash(token)) == 1);
    }

    /** Ends all that are about this. */
    public void revoke(String purpose, UUID subject) {
        tokens.removeAll(purpose, subject);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "6m")
    void forget() {
        while (tokens.forget(clock.instant()) > 0) {
            LOG.debug("forgot a batch of tokens");
        }
    }

    @MappedEntity("one_time_token")
    record TokenRow(@Id String tokenHash, String purpose, UUID subjectId, Instant expiresAt) {}

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface TokenRepository extends GenericRepository<TokenRow, String> {

        void save(TokenRow row);

        @Query("select subject_id from one_time_token where token_hash = :hash and purpose = :purpose "
                + "and expires_at > :now")
        Optional<UUID> findSubject(String hash, String purpose, Instant now);

        @Query("delete from one_time_token where token_hash = :hash")
        long remove(String hash);

        @Query("delete from one_time_token where purpose = :purpose and subject_id = :subject")
        void removeAll(String purpose, UUID subject);

        @Query("delete from one_time_token where expires_at < :now limit 10000")
        long forget(Instant now);
    }
}
