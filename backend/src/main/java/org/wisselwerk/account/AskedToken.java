package org.wisselwerk.account;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;
import org.wisselwerk.platform.Refusal;

/**
 * A token that somebody asks for: what it is called, what it may do and for how long.
 *
 * @param validity a year at most, and where nothing is said
 */
record AskedToken(String name, Scope scope, Duration validity) {

    private static final int MAX_DAYS = 365;
    private static final int MAX_NAME = 120;

    /**
     * Reads what an owner asks for; for imports where no scope is said.
     *
     * @throws Refusal 422 naming what is wrong, also a scope that only an administrator gives
     */
    static AskedToken ofOrganisation(@Nullable String body) {
        Input input = Input.body(body);
        Scope scope = input.choice("scope", Scope.class);
        return read(input, scope == null ? Scope.IMPORT : scope, true);
    }

    /**
     * Reads what an administrator asks for, for the installation.
     *
     * @throws Refusal 422 naming what is wrong, also a scope that an owner gives, or none
     */
    static AskedToken ofInstallation(@Nullable String body) {
        Input input = Input.body(body);
        return read(input, input.required("scope", input.choice("scope", Scope.class)), false);
    }

    private static AskedToken read(Input input, @Nullable Scope scope, boolean given) {
        String name = input.requiredText("name", MAX_NAME);
        Integer days = input.integer("days", 1, MAX_DAYS);
        if (scope != null && scope.given() != given) {
            input.fail("scope", "unknown-value", scope.code());
        }
        input.check();
        return new AskedToken(name, Objects.requireNonNull(scope), Duration.ofDays(days == null ? MAX_DAYS : days));
    }
}
