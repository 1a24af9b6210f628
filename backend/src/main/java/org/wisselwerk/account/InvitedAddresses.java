package org.wisselwerk.account;

/** Links that went to an address and still work: whoever has one reads its mailbox. */
@FunctionalInterface
public interface InvitedAddresses {

    /** Whether this token went to this address, in lower case, and was not used yet; asking changes nothing. */
    boolean proves(String token, String address);
}
