package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.account.AccountAct.Holder;
import org.wisselwerk.platform.Precondition;
import org.wisselwerk.platform.Refusal;

/** The accounts that an administrator does something about. */
@Singleton
class OthersAccounts {

    private final AccountRepository accounts;

    OthersAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @throws Refusal 404 when nobody is in it, 409 with what keeps this administrator from the act */
    AccountRow find(UUID id, AccountAct act, UUID by) {
        return allowed(there(id), act, by);
    }

    /** As {@link #find}, of the version that was looked at; 412 when it is another one by now. */
    AccountRow find(UUID id, long version, AccountAct act, UUID by) {
        AccountRow row = there(id);
        if (Objects.requireNonNull(row.version()) != version) {
            throw Precondition.stale();
        }
        return allowed(row, act, by);
    }

    private static AccountRow allowed(AccountRow row, AccountAct act, UUID by) {
        act.check(new Holder(row.id().equals(by), row.admin(), row.reachable()));
        return row;
    }

    private AccountRow there(UUID id) {
        return accounts.findById(id).filter(row -> !row.erased()).orElseThrow(Refusal::notFound);
    }
}
