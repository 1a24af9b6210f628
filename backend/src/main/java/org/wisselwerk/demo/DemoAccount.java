package org.wisselwerk.demo;

import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.organisation.OrganisationType;

/**
 * An account that anyone at this machine may try; its password is no secret.
 *
 * @param person the invented name of who has it
 */
@Serdeable
record DemoAccount(String email, String password, String person, String organisation, OrganisationType type) {}
