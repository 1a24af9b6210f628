package org.wisselwerk.organisation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.wisselwerk.platform.PersonalData;

/** The organisations that gave somebody's address as theirs. */
@Singleton
class ProfileData implements PersonalData {

    private final OrganisationRepository organisations;

    ProfileData(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public String section() {
        return "profiles";
    }

    @Override
    public List<String> columns() {
        return List.of("organisation.contact_email");
    }

    @Override
    public Object of(Person person) {
        return organisations.reachedAt(person.address()).stream()
                .map(id -> Map.of("organisation", id))
                .toList();
    }

    @Override
    public void erase(Person person) {
        organisations.reachedAt(person.address()).forEach(organisations::forgetContact);
    }
}
