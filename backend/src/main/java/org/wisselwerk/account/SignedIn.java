package org.wisselwerk.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** An account and when its session was last seen. */
@Introspected
record SignedIn(
        UUID id,
        String email,
        String name,
        String language,
        boolean admin,
        boolean mustChangePassword,
        Instant lastSeenAt) {

    Caller.Account account() {
        return AccountRow.account(id, email, name, language, admin, mustChangePassword);
    }
}
