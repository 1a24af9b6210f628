package org.wisselwerk.account;

/**
 * Who may come as far as a route's code. What may be done there with whose data is decided by the use case, from the
 * {@link Caller}.
 */
public enum Access {
    /** Anyone, signed in or not. */
    EVERYONE,
    /** A person with a session. */
    PERSON,
    /** A person, or a program whose token has a scope for imports. */
    IMPORTER,
    /** An administrator with a session. */
    ADMIN,
    /** An administrator with a session, or a program that may import for any organisation. */
    OPERATOR;

    boolean admits(Caller caller) {
        return switch (this) {
            case EVERYONE -> true;
            case PERSON -> caller.signedIn() && caller.scope() == null;
            case IMPORTER -> caller.signedIn() && caller.scope() != Scope.METRICS;
            case ADMIN -> caller.admin() && caller.scope() == null;
            case OPERATOR -> caller.scope() == null ? caller.admin() : caller.scope() == Scope.IMPORT_ANY;
        };
    }
}
