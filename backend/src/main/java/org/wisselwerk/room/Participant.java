package org.wisselwerk.room;

import java.util.UUID;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.platform.Refusal;

/**
 * Somebody who may read the room of a collaboration.
 *
 * @param side on which they stand
 * @param coordinates may decide for that side
 * @param named as mentor, supervisor or teacher in this collaboration
 */
public record Participant(Collaboration collaboration, UUID account, Side side, boolean coordinates, boolean named) {

    /** Of that side. */
    public UUID organisation() {
        return collaboration.party(side).organisation();
    }

    /** Whether they may write in the room, and not only read it. */
    public boolean writes() {
        return coordinates || named;
    }

    /** @throws Refusal 403 for a member who may only read */
    public Participant writing() {
        if (!writes()) {
            throw Refusal.forbidden();
        }
        return this;
    }

    /** @throws Refusal 403 for whoever does not decide for their side */
    public Participant coordinating() {
        if (!coordinates) {
            throw Refusal.forbidden();
        }
        return this;
    }
}
