package org.wisselwerk.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Ids;

/** Sessions of people: rows, so that any replica knows them and any can be revoked. Idle 12 hours, 30 days at most. */
@Singleton
class Sessions {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration ABSOLUTE = Duration.ofDays(30);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    private final SessionRepository sessions;
    private final SignedInRepository signedIn;
    private final Ids ids;

    Sessions(SessionRepository sessions, SignedInRepository signedIn, Ids ids) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.ids = ids;
    }

    /** A new session; the token is known to the caller alone. Sessions live by the machine's clock. */
    String open(UUID account, @Nullable String device) {
        String token = Secrets.token();
        Instant now = Instant.now();
        sessions.save(new SessionRow(Secrets.hash(token), ids.next(), account, now, now, device));
        return token;
    }

    /** Whose session it is, once for each membership; nothing when it is over or never was. */
    List<SignedIn> signedIn(String token) {
        Instant now = Instant.now();
        String hash = Secrets.hash(token);
        List<SignedIn> live = signedIn.of(hash, now.minus(IDLE), now.minus(ABSOLUTE));
        if (!live.isEmpty() && live.getFirst().lastSeenAt().plus(SEEN_EVERY).isBefore(now)) {
            sessions.seen(hash, now);
        }
        return live;
    }

    /** Those that are open, the last used first. */
    List<SessionRow> of(UUID account) {
        Instant now = Instant.now();
        return sessions.of(account).stream().filter(s -> isLive(s, now)).toList();
    }

    private static boolean isLive(SessionRow session, Instant now) {
        return session.lastSeenAt().plus(IDLE).isAfter(now)
                && session.createdAt().plus(ABSOLUTE).isAfter(now);
    }

    /** False when the account has no such session. */
    boolean close(UUID account, UUID publicId) {
        return sessions.delete(account, publicId) > 0;
    }

    void closeAll(UUID account) {
        sessions.deleteAll(account);
    }

    void close(String token) {
        sessions.deleteById(Secrets.hash(token));
    }

    /** Whoever else was signed in with the old password no longer is. */
    void closeOthers(UUID account, String token) {
        sessions.deleteOthers(account, Secrets.hash(token));
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    void forget() {
        Instant now = Instant.now();
        sessions.deleteOver(now.minus(IDLE), now.minus(ABSOLUTE));
    }
}
