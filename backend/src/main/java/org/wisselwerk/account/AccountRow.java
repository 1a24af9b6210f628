package org.wisselwerk.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Language;

@MappedEntity("account")
record AccountRow(
        @Id UUID id,
        String email,
        String name,
        String passwordHash,
        String language,
        boolean admin,
        boolean mustChangePassword,
        Instant createdAt,
        @Version @Nullable Long version) {

    /** Its person is gone: nobody signs in to it, and nobody is written to. */
    boolean erased() {
        return passwordHash.isEmpty();
    }

    /** False for the administrator that every installation begins with, who is at no mailbox, and for who is gone. */
    boolean reachable() {
        return !erased() && Recipient.isAddress(email);
    }

    /** To whom letters go; only when it is reachable. */
    Recipient recipient() {
        return new Recipient(email, name, account().language(), id);
    }

    Caller.Account account() {
        return account(id, email, name, language, admin, mustChangePassword);
    }

    /** @param language its code; an unknown one counts as Dutch */
    static Caller.Account account(
            UUID id, String email, String name, String language, boolean admin, boolean mustChangePassword) {
        Language spoken = Coded.of(Language.class, language).orElse(Language.NL);
        return new Caller.Account(id, email, name, spoken, admin, mustChangePassword);
    }
}
