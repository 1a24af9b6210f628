package org.wisselwerk.account;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;

/**
 * The same Argon2id with next to no memory: tests sign in some thousand times, and what makes that slow is no part of
 * what they look at.
 */
@Singleton
@Replaces(Passwords.class)
class QuickPasswords extends Passwords {

    QuickPasswords() {
        super(64, 1);
    }
}
