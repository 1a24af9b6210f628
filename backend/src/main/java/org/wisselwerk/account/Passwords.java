package org.wisselwerk.account;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Refusal;

/**
 * Argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane). Few at a time: the memory is what makes it slow for an
 * attacker, and would make it dear for us.
 */
@Singleton
public class Passwords {

    public static final int MIN_LENGTH = 12;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Half of the cores at most: who searches must not wait for a whole school to sign in. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /** A hash takes some 50 ms: who comes after these would wait for longer than anybody does. */
    private static final int WAITING = 150;

    private static final Duration LATER = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Who gets none of these is sent away. */
    final Semaphore places = new Semaphore(AT_ONCE + WAITING);

    private final SecureRandom random = new SecureRandom();
    private final int memory;
    private final int passes;
    private final String nobody;

    @Inject
    Passwords() {
        this(MEMORY_KIB, PASSES);
    }

    /** @param memory in KiB */
    Passwords(int memory, int passes) {
        this.memory = memory;
        this.passes = passes;
        this.nobody = hash(Secrets.token());
    }

    /**
     * {@code argon2id$<salt>$<hash>}, both Base64; the parameters are this class's.
     *
     * @throws Refusal 503 {@code busy} when too many wait
     */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "argon2id$" + encode(salt) + "$" + encode(derive(password, salt));
    }

    /**
     * Takes as long for an account that does not exist (null), or that no password opens (empty), as for one that does.
     *
     * @throws Refusal 503 {@code busy} when too many wait
     */
    boolean matches(String password, @Nullable String stored) {
        String[] parts = (stored == null || stored.isEmpty() ? nobody : stored).split("\\$");
        byte[] derived = derive(password, Base64.getDecoder().decode(parts[1]));
        boolean same = MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[2]));
        return same && stored != null && !stored.isEmpty();
    }

    private byte[] derive(String password, byte[] salt) {
        if (!places.tryAcquire()) {
            throw Refusal.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", LATER);
        }
        try {
            turns.acquireUninterruptibly();
            return deriveNow(password, salt);
        } finally {
            places.release();
        }
    }

    private byte[] deriveNow(String password, byte[] salt) {
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            turns.release();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
