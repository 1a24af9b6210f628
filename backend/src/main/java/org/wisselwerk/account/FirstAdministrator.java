package org.wisselwerk.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.platform.PrivateFiles;

/** Sees to it that there is an administrator at the first start. */
@Singleton
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String DEFAULT_EMAIL = "admin@localhost";

    private final Accounts accounts;
    private final String email;
    private final String password;
    private final Path data;

    FirstAdministrator(
            Accounts accounts,
            @Value("${wisselwerk.admin.email:}") String email,
            @Value("${wisselwerk.admin.password:}") String password,
            @Value("${wisselwerk.data}") Path data) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
        this.data = data;
    }

    @EventListener
    void appoint(StartupEvent event) {
        if (accounts.anyAdmin()) {
            return;
        }
        String name = email.isBlank() ? DEFAULT_EMAIL : email;
        if (!password.isBlank()) {
            accounts.addAdmin(name, password, false);
            return;
        }
        String chosen = Secrets.token();
        Path file = data.resolve("first-password");
        PrivateFiles.write(file, chosen);
        accounts.addAdmin(name, chosen, true);
        LOG.info("the administrator is {}; the first password stands in {}", name, file);
    }
}
