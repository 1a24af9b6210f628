package org.wisselwerk.drill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Role;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/**
 * Everybody who can ask something.
 *
 * @param own texts by which what is theirs is known: they may change that
 */
record Roles(Map<String, Api> all, List<String> own) {

    static final String ADMINISTRATOR = "administrator";

    private static final String PASSWORD = "a-password-for-tests";

    static Roles make() {
        Party company = Party.company();
        Party school = Party.school();
        Party sector = Party.sectorOrganisation(Sector.METAAL);
        Party other = Party.school();
        String token = company.api()
                .post("/api/organisations/" + company.organisation() + "/tokens", "{\"name\":\"hostile\"}")
                .expect(201)
                .json()
                .get("token")
                .asText();
        Map<String, Api> roles = new LinkedHashMap<>();
        List<String> own = new ArrayList<>(List.of(RunningApplication.ADMIN));
        roles.put("stranger", Api.stranger());
        roles.put("company", company.api());
        roles.put("member", colleague(company, Role.MEMBER));
        roles.put("coordinator", colleague(company, Role.COORDINATOR));
        roles.put("school", school.api());
        roles.put("sector organisation", sector.api());
        roles.put("program", Api.program(token));
        roles.put(ADMINISTRATOR, Api.administrator());
        roles.put("without csrf", other.api().withCsrf(null));
        List.of(company, school, sector, other)
                .forEach(party -> own.add(party.organisation().toString()));
        return new Roles(roles, own);
    }

    /** Somebody who works for the same organisation; its id stands in the address. */
    private static Api colleague(Party party, Role role) {
        String email = role.name().toLowerCase(Locale.ROOT) + "." + party.organisation() + "@wisselwerk.example";
        RunningApplication.bean(Accounts.class).addMember(email, "Iemand", PASSWORD, party.organisation(), role);
        return Api.signedIn(email, PASSWORD);
    }
}
