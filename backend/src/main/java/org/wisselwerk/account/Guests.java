package org.wisselwerk.account;

import java.util.UUID;

/** People who take part somewhere without belonging to an organisation; another feature knows them. */
@FunctionalInterface
public interface Guests {
    boolean includes(UUID account);
}
