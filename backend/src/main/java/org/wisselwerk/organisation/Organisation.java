package org.wisselwerk.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.MailAddress;

/**
 * An organisation on the platform.
 *
 * @param reason why it was rejected or suspended, null otherwise; for its own people and administrators
 * @param askedAgain it was rejected, and its owner asks for another look
 * @param recognition for dual learning, as it was given, also when it is over; null without one
 * @param claimed it has members; one that an import made has none
 * @param source the import that made it, null when a person did
 */
public record Organisation(
        UUID id,
        OrganisationProfile profile,
        Verification verification,
        @Nullable String reason,
        boolean askedAgain,
        @Nullable Recognition recognition,
        boolean claimed,
        @Nullable String source,
        long version) {

    public String name() {
        return profile.name();
    }

    public OrganisationType type() {
        return profile.type();
    }

    /** The recognition for dual learning, as long as it is one. */
    public @Nullable Recognition recognitionOn(LocalDate day) {
        return recognition != null && recognition.validOn(day) ? recognition : null;
    }

    public boolean verified() {
        return verification == Verification.VERIFIED;
    }

    /** Which of them are verified. */
    public static Set<UUID> idsOfVerified(Collection<Organisation> organisations) {
        return organisations.stream()
                .filter(Organisation::verified)
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody of it can be asked something: its members, else whoever reads its mail. */
    public boolean reachable() {
        String address = profile.contactEmail();
        return claimed || address != null && MailAddress.isOne(address);
    }
}
