package org.wisselwerk.demo;

import io.micronaut.serde.annotation.Serdeable;
import org.wisselwerk.organisation.OrganisationType;

/** An account that anyone at this machine may try; its password is no secret. */
@Serdeable
record DemoAccount(String email, String password, String organisation, OrganisationType type) {}
