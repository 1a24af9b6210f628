package org.wisselwerk.collaboration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;

/** On which side of a collaboration a caller stands. */
final class Sides {

    private Sides() {}

    /** As below; for whoever belongs to neither and is a guest in it, the side that invited them. */
    static @Nullable Side of(Caller caller, Collaboration c, @Nullable UUID organisation, NamedPeople named) {
        Side member = of(caller, c, organisation);
        UUID account = caller.id();
        return member == null && account != null ? named.guestOf(account, c) : member;
    }

    /** Whether the caller says something for this side: who decides for it, and who is named in it. */
    static boolean speaks(Caller caller, Collaboration c, Side side, NamedPeople named) {
        UUID account = caller.id();
        return account != null
                && (caller.coordinates(c.party(side).organisation()) || named.sideOf(account, c) == side);
    }

    /**
     * The side of the given organisation, if the caller belongs to it; without one, the side whose step is waited for
     * when the caller belongs to both, else the caller's own.
     *
     * @return null for whoever belongs to neither: such a caller may not even know that it exists
     */
    static @Nullable Side of(Caller caller, Collaboration c, @Nullable UUID organisation) {
        if (organisation != null) {
            return caller.memberOf(organisation) ? c.sideOf(organisation).orElse(null) : null;
        }
        boolean asking = caller.memberOf(c.asking().organisation());
        boolean offering = caller.memberOf(c.offering().organisation());
        if (asking && offering && c.waitsFor() != null) {
            return c.waitsFor();
        }
        if (asking) {
            return Side.ASKING;
        }
        return offering ? Side.OFFERING : null;
    }
}
