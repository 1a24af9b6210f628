package org.wisselwerk.account;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Sector;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Language;

/**
 * Who asks. Never cached: read anew for each request. A program with a token is its account, narrowed to the token's
 * scope.
 *
 * @param account null for a stranger
 * @param scope null for a person
 */
public record Caller(
        @Nullable Account account,
        List<Membership> memberships,
        @Nullable Scope scope,
        Language language) implements Principal {

    /** Who an account is. */
    public record Account(
            UUID id, String email, String name, Language language, boolean admin, boolean mustChangePassword) {}

    /** Whose an account is, with what rights depend on. */
    public record Membership(
            UUID organisationId,
            String name,
            OrganisationType type,
            Role role,
            Verification verification,
            List<Sector> sectors) {}

    public static Caller stranger(Language language) {
        return new Caller(null, List.of(), null, language);
    }

    /** Of the account, empty for a stranger. */
    @Override
    public String getName() {
        return account == null ? "" : account.name();
    }

    public boolean signedIn() {
        return account != null;
    }

    /** An administrator; a program is one only with the scope for every organisation. */
    public boolean admin() {
        return account != null && account.admin() && (scope == null || scope == Scope.IMPORT_ANY);
    }

    /** The account's id, null for a stranger. */
    public @Nullable UUID id() {
        return account == null ? null : account.id();
    }

    /** As {@link #id}, for what is written down; null also for the command line, which is no account. */
    public @Nullable UUID actor() {
        return account == null || account.email().isEmpty() ? null : account.id();
    }

    /** May read what is the organisation's own. */
    public boolean memberOf(UUID organisation) {
        return may(organisation, Role.MEMBER);
    }

    /** May publish, propose, answer, agree and sign for it. */
    public boolean coordinates(UUID organisation) {
        return may(organisation, Role.COORDINATOR);
    }

    /** May decide on its members, profile and tokens. */
    public boolean owns(UUID organisation) {
        return may(organisation, Role.OWNER);
    }

    /** Looks, as a verified sector organisation, at listings of any of these sectors. */
    public boolean watches(List<Sector> sectors) {
        return memberships.stream()
                .filter(Caller::isSectorOrganisation)
                .anyMatch(m -> m.sectors().stream().anyMatch(sectors::contains));
    }

    /** Decides, for a verified sector organisation, on companies of any of these sectors. */
    public boolean coordinatesSectors(List<Sector> sectors) {
        return memberships.stream()
                .filter(m -> isSectorOrganisation(m) && m.role().includes(Role.COORDINATOR))
                .anyMatch(m -> m.sectors().stream().anyMatch(sectors::contains));
    }

    /** This membership, if it is of a verified sector organisation. */
    public @Nullable Membership watchingAs(UUID organisation) {
        return memberships.stream()
                .filter(m -> m.organisationId().equals(organisation) && isSectorOrganisation(m))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSectorOrganisation(Membership membership) {
        return membership.type() == OrganisationType.SECTOR_ORGANISATION
                && membership.verification() == Verification.VERIFIED;
    }

    private boolean may(UUID organisation, Role role) {
        return memberships.stream()
                .anyMatch(
                        m -> m.organisationId().equals(organisation) && m.role().includes(role));
    }
}
