package org.wisselwerk.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.platform.Refusal;

/** Whose matches a caller may read, and on whose it may decide. */
@Singleton
class MatchAccess {

    private final Profiles profiles;

    MatchAccess(Profiles profiles) {
        this.profiles = profiles;
    }

    sealed interface Answer {
        record Yes(Profile profile) implements Answer {}

        record No(Denied denied) implements Answer {}
    }

    enum Denied {
        NOT_FOUND,
        NOT_ALLOWED;

        Refusal refusal() {
            return switch (this) {
                case NOT_FOUND -> Refusal.notFound();
                case NOT_ALLOWED -> Refusal.forbidden();
            };
        }
    }

    /** Members of its organisation, administrators, and those who watch over its sector once it can be found. */
    Answer toRead(Caller caller, UUID listing) {
        Profile profile = profile(listing);
        if (profile == null) {
            return new Answer.No(Denied.NOT_FOUND);
        }
        if (reads(caller, profile)) {
            return new Answer.Yes(profile);
        }
        return new Answer.No(profile.visible() ? Denied.NOT_ALLOWED : Denied.NOT_FOUND);
    }

    /** Members of its organisation and administrators; to anybody else it does not exist. */
    Answer toImprove(Caller caller, UUID listing) {
        Profile profile = profile(listing);
        return profile != null && (caller.admin() || isMember(caller, profile))
                ? new Answer.Yes(profile)
                : new Answer.No(Denied.NOT_FOUND);
    }

    /** Those who may write the listing; who may only read its matches hears that this is not allowed. */
    Answer toDecide(Caller caller, UUID listing) {
        Answer answer = toRead(caller, listing);
        boolean readsOnly = answer instanceof Answer.Yes(Profile profile)
                && !caller.coordinates(profile.listing().organisationId());
        return readsOnly ? new Answer.No(Denied.NOT_ALLOWED) : answer;
    }

    private static boolean reads(Caller caller, Profile profile) {
        return caller.admin()
                || isMember(caller, profile)
                || (profile.visible() && caller.watches(profile.listing().sectors()));
    }

    private static boolean isMember(Caller caller, Profile profile) {
        return caller.memberOf(profile.listing().organisationId());
    }

    private @Nullable Profile profile(UUID listing) {
        return profiles.of(List.of(listing)).stream().findFirst().orElse(null);
    }
}
