package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Side;

/** Tells people what happens in the room of a collaboration: in the application, live, and by mail. */
@Singleton
public class TellRoom {

    private final Tell tell;
    private final WriteToPartner letters;

    TellRoom(Tell tell, WriteToPartner letters) {
        this.tell = tell;
        this.letters = letters;
    }

    /**
     * One thing to tell.
     *
     * @param what a code of at most 24 characters; the interface has its sentence
     * @param occasion the same one is told each account once, however often it is said; at most 120 characters
     * @param letter the kind of letter that goes with it, null for none
     * @param tab the part of the room where it is
     */
    public record Word(
            String what, String occasion, @Nullable String letter, String tab) {}

    /**
     * Inside the transaction of what it is about.
     *
     * @param readers on which side each of them stands
     */
    public void tell(Collaboration c, Map<UUID, Side> readers, Word word) {
        readers.forEach((account, side) -> tell(c, account, c.party(side).organisation(), word));
    }

    private void tell(Collaboration c, UUID account, UUID organisation, Word word) {
        tell.tell(
                List.of(account),
                new Tell.Tidings(
                        NotificationKind.COLLABORATION, organisation, c.id(), word.what(), word.occasion(), false));
        if (word.letter() != null) {
            letters.write(
                    new WriteToPartner.Matter(
                            word.letter(),
                            word.occasion(),
                            organisation,
                            c.asking().organisation().equals(organisation)
                                    ? c.offering().organisation()
                                    : c.asking().organisation(),
                            c.offering().listing() == null
                                    ? c.asking().listing()
                                    : c.offering().listing(),
                            null,
                            _ -> "/samenwerking/" + c.id() + "/" + word.tab()),
                    List.of(account));
        }
    }
}
