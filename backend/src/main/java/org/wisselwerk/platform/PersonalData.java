package org.wisselwerk.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature keeps of a person: shown to that person when asked, and gone when they go. */
public interface PersonalData {

    /**
     * Somebody with an account, as it is before anything is taken away.
     *
     * @param address in lower case: what went to it before there was an account is theirs as well
     * @param organisations for which they act
     */
    record Person(UUID account, String address, String name, Set<UUID> organisations) {}

    /**
     * The columns that say whose something is, as {@code table.column}: what stands in their rows is shown by
     * {@link #of}. A test holds that each of the database is named here, or on a list with the reason why not.
     */
    List<String> columns();

    /** Its name in what is shown: one word, stable. */
    String section();

    /** All of it that says something about somebody, in a form that JSON takes. */
    Object of(Person person);

    /** Locks what {@link #inTheWay} looks at, inside the transaction that ends the account, before anything is asked. */
    default void lock(UUID account) {}

    /** Why the account cannot go yet, as the slug of a problem; null when nothing here is in the way. */
    default @Nullable String inTheWay(UUID account) {
        return null;
    }

    /** Takes all of it away, inside the transaction that ends the account. */
    void erase(Person person);
}
