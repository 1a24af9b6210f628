package org.wisselwerk.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature keeps of a person: shown to that person when asked, and gone when they go. */
public interface PersonalData {

    /** Its name in what is shown: one word, stable. */
    String section();

    /** All of it that says something about the account, in a form that JSON takes. */
    Object of(UUID account);

    /** Locks what {@link #inTheWay} looks at, inside the transaction that ends the account, before anything is asked. */
    default void lock(UUID account) {}

    /** Why the account cannot go yet, as the slug of a problem; null when nothing here is in the way. */
    default @Nullable String inTheWay(UUID account) {
        return null;
    }

    /** Takes all of it away, inside the transaction that ends the account. */
    void erase(UUID account);
}
