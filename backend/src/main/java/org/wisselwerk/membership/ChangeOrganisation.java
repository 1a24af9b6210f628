package org.wisselwerk.membership;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.organisation.Verification;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;
import org.wisselwerk.platform.Retry;

/** Changes what an organisation says of itself. */
@Singleton
class ChangeOrganisation {

    private final Organisations organisations;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    ChangeOrganisation(Organisations organisations, Journal journal, TransactionOperations<Connection> transactions) {
        this.organisations = organisations;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * What verification established is in doubt again when name, type or number change, and for a sector organisation
     * when it says to be of one more sector. A recognition was given to who it was, and does not go on with another
     * name, type or number.
     */
    Outcome<Organisation> change(Caller caller, UUID id, long version, OrganisationProfile profile) {
        if (!caller.owns(id)) {
            return Outcome.refused(caller.memberOf(id) ? Refusal.forbidden() : Refusal.notFound());
        }
        return Retry.onConflict(() ->
                Objects.requireNonNull(transactions.executeWrite(status -> decided(caller, id, version, profile))));
    }

    private Outcome<Organisation> decided(Caller caller, UUID id, long version, OrganisationProfile profile) {
        Organisation known = organisations.lock(id).orElseThrow();
        if (known.version() != version) {
            return Outcome.refused(Precondition.stale());
        }
        boolean taken = organisations.probably(profile).stream()
                .anyMatch(one -> !one.id().equals(id) && FoundOrganisation.sameNumber(one, profile));
        if (taken) {
            return Outcome.refused(Refusal.conflict("organisation-exists", List.of("access-request")));
        }
        List<String> fields = changed(known.profile(), profile);
        if (!fields.isEmpty()) {
            organisations.change(known, profile, verification(known, profile, fields));
            if (known.recognition() != null && another(fields)) {
                organisations.recognise(id, null);
                fields.add("recognition");
            }
            journal.write(OrganisationEvents.of(id, "changed", caller.id(), fields));
        }
        return new Outcome.Done<>(organisations.byId(id).orElseThrow());
    }

    private static Verification verification(Organisation known, OrganisationProfile said, List<String> fields) {
        boolean doubted = another(fields) || reachesFurther(known.profile(), said);
        return known.verified() && doubted ? Verification.PENDING : known.verification();
    }

    private static boolean another(List<String> fields) {
        return fields.contains("name") || fields.contains("type") || fields.contains("number");
    }

    /** Sectors are what it reads and verifies; those that it leaves ask for no second look. */
    private static boolean reachesFurther(OrganisationProfile before, OrganisationProfile said) {
        return said.type() == OrganisationType.SECTOR_ORGANISATION
                && !before.sectors().containsAll(said.sectors());
    }

    private static List<String> changed(OrganisationProfile before, OrganisationProfile after) {
        List<String> fields = new ArrayList<>();
        note(fields, "name", before.name(), after.name());
        note(fields, "type", before.type(), after.type());
        note(fields, "number", before.number(), after.number() == null ? before.number() : after.number());
        note(fields, "postcode", before.postcode(), after.postcode());
        note(fields, "municipality", before.municipality(), after.municipality());
        note(fields, "sectors", before.sectors(), after.sectors());
        note(fields, "website", before.website(), after.website());
        note(fields, "contactEmail", before.contactEmail(), after.contactEmail());
        return fields;
    }

    private static void note(List<String> fields, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
    }
}
