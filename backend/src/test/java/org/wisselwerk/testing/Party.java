package org.wisselwerk.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;

/** An organisation of a test's own, with one owner who is signed in. */
public record Party(UUID organisation, String name, Api api) {

    private static final String PASSWORD = "a-password-for-tests";

    public static Party school() {
        return of(OrganisationType.SCHOOL, Verification.VERIFIED, List.of());
    }

    public static Party company() {
        return of(OrganisationType.COMPANY, Verification.VERIFIED, List.of(Sector.METAAL));
    }

    public static Party sectorOrganisation(Sector sector) {
        return of(OrganisationType.SECTOR_ORGANISATION, Verification.VERIFIED, List.of(sector));
    }

    /** The address of a draft of its own. */
    public String draft(ObjectNode listing) {
        listing.put("organisationId", organisation.toString());
        return api.post("/api/listings", listing.toString()).expect(201).header("Location");
    }

    /** The address of a listing of its own that is online. */
    public String published(ObjectNode listing) {
        String address = draft(listing);
        api.post(address + "/publish", null, 0).expect(200);
        return address;
    }

    /** What an address ends in. */
    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public static Party of(OrganisationType type, Verification verification, List<Sector> sectors) {
        String name = "Test " + UUID.randomUUID();
        Organisation organisation = RunningApplication.bean(Organisations.class)
                .add(
                        new OrganisationProfile(name, type, null, "9000", "Gent", sectors, null, null),
                        null,
                        verification);
        String email = organisation.id() + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class).addMember(email, name, PASSWORD, organisation.id(), Role.OWNER);
        return new Party(organisation.id(), name, Api.signedIn(email, PASSWORD));
    }
}
