package org.wisselwerk.listing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** The listings that name somebody as the one to ask: by address, or by name in an organisation of theirs. */
@Singleton
class ContactData implements PersonalData {

    /** Of a list in a query, which may not be empty. */
    private static final UUID NONE = new UUID(0, 0);

    private final ListingRepository listings;

    ContactData(ListingRepository listings) {
        this.listings = listings;
    }

    @Override
    public String section() {
        return "contactOf";
    }

    @Override
    public List<String> columns() {
        return List.of("listing.contact");
    }

    @Override
    public Object of(Person person) {
        return naming(person).stream().map(id -> Map.of("listing", id)).toList();
    }

    @Override
    public void erase(Person person) {
        List<UUID> all = naming(person);
        if (!all.isEmpty()) {
            listings.forgetContacts(all);
        }
    }

    private List<UUID> naming(Person person) {
        Set<UUID> own = person.organisations();
        return listings.naming(person.address(), person.name(), own.isEmpty() ? Set.of(NONE) : own);
    }
}
