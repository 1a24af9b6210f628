package org.wisselwerk.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may use a route. What does not depend on whose the thing is, is decided before anything of a request is read; the
 * rest by the use case, from the {@link Caller}, and a test asks every route as every {@link Actor} whether it is.
 */
public enum Access {
    /** Anyone, signed in or not; of some things only what is public. */
    EVERYONE(EnumSet.allOf(Actor.class)),
    /** A person with a session, about what is their own. */
    PERSON(EnumSet.complementOf(EnumSet.of(Actor.STRANGER))),
    /** A member of the organisation whose it is; of a collaboration, of either side. */
    MEMBER(EnumSet.of(Actor.MEMBER, Actor.COORDINATOR, Actor.OWNER, Actor.UNVERIFIED_OWNER)),
    /** Those who come into the room of a collaboration: members of either side, and its guests. */
    ROOM(EnumSet.of(Actor.GUEST, Actor.MEMBER, Actor.COORDINATOR, Actor.OWNER, Actor.UNVERIFIED_OWNER)),
    /** Those who write in it: who decides for a side, and who is named in it. */
    ROOM_WRITER(EnumSet.of(Actor.GUEST, Actor.COORDINATOR, Actor.OWNER, Actor.UNVERIFIED_OWNER)),
    /** Its members, and administrators. */
    INSIDE(EnumSet.of(Actor.MEMBER, Actor.COORDINATOR, Actor.OWNER, Actor.UNVERIFIED_OWNER, Actor.ADMIN)),
    /** Its members, a verified sector organisation of its sectors, and administrators. */
    ONLOOKER(EnumSet.complementOf(EnumSet.of(Actor.STRANGER, Actor.OUTSIDER, Actor.GUEST))),
    /** Those who publish, propose, answer and agree for it. */
    COORDINATOR(EnumSet.of(Actor.COORDINATOR, Actor.OWNER, Actor.UNVERIFIED_OWNER)),
    /** As above, once it is verified. */
    VERIFIED_COORDINATOR(EnumSet.of(Actor.COORDINATOR, Actor.OWNER)),
    /** Those who decide on its people, profile and programs. */
    OWNER(EnumSet.of(Actor.OWNER, Actor.UNVERIFIED_OWNER)),
    /** A verified sector organisation of its sectors, and administrators. */
    WATCHER(EnumSet.of(Actor.SECTOR, Actor.ADMIN)),
    /** An administrator with a session. */
    ADMIN(EnumSet.of(Actor.ADMIN)),
    /** An administrator, or a program whose token has a scope for imports. */
    IMPORTER(EnumSet.of(Actor.ADMIN)),
    /** An administrator, or a program that may import for any organisation. */
    OPERATOR(EnumSet.of(Actor.ADMIN));

    private final Set<Actor> admitted;

    Access(Set<Actor> admitted) {
        this.admitted = Collections.unmodifiableSet(admitted);
    }

    /** Which callers get through to their answer; nobody else does. Programs have {@link Scope}s instead. */
    public Set<Actor> admitted() {
        return admitted;
    }

    /** How far a caller comes before anything of the request is read. */
    boolean admits(Caller caller) {
        return switch (this) {
            case EVERYONE -> true;
            case PERSON,
                    MEMBER,
                    ROOM,
                    ROOM_WRITER,
                    INSIDE,
                    ONLOOKER,
                    COORDINATOR,
                    VERIFIED_COORDINATOR,
                    OWNER,
                    WATCHER -> caller.signedIn() && caller.scope() == null;
            case IMPORTER -> caller.signedIn() && caller.scope() != Scope.METRICS;
            case ADMIN -> caller.admin() && caller.scope() == null;
            case OPERATOR -> caller.admin();
        };
    }
}
