package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.AccountSearchRepository.Found;
import org.wisselwerk.account.AccountViews.AccountView;
import org.wisselwerk.platform.Journal;
import org.wisselwerk.platform.Like;
import org.wisselwerk.platform.Paging;
import org.wisselwerk.platform.Refusal;

/** Looks accounts up for an administrator. Who reads the addresses of others is written down; what was asked is not. */
@Singleton
class SearchAccounts {

    /** What the journal says it is about: all accounts at once. */
    static final UUID ACCOUNTS = UUID.fromString("00000000-0000-7000-8000-000061636373");

    private static final int COUNTED = 10_000;

    private final AccountSearchRepository accounts;
    private final AccountViews views;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SearchAccounts(
            AccountSearchRepository accounts,
            AccountViews views,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.accounts = accounts;
        this.views = views;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param totalIsLowerBound when there are more than were counted */
    record Result(List<AccountView> items, long total, boolean totalIsLowerBound) {}

    /**
     * The newest first.
     *
     * @param words part of a name, an address or the name of an organisation; empty for all
     */
    Result search(String words, @Nullable AccountFilter filter, Paging paging, UUID by) {
        String state = filter == null ? "" : filter.name();
        String pattern = words.isEmpty() ? Like.ANYTHING : Like.containing(words.toLowerCase(Locale.ROOT));
        Instant now = clock.instant();
        return Objects.requireNonNull(transactions.executeWrite(status -> {
            List<String> asked = Stream.of(words.isEmpty() ? "" : "q", filter == null ? "" : "state")
                    .filter(name -> !name.isEmpty())
                    .toList();
            journal.write(new Journal.Entry("accounts-searched", ACCOUNTS, null, Map.of(), by, asked));
            List<Found> found =
                    accounts.find(state, pattern, now, paging.offset() + paging.size(), paging.size(), paging.offset());
            long counted = accounts.count(state, pattern, now, COUNTED + 1);
            return new Result(views.views(found, by), Math.min(counted, COUNTED), counted > COUNTED);
        }));
    }

    /**
     * One of them as it is now, for who has just done something about it.
     *
     * @throws Refusal 404 when it is gone
     */
    AccountView one(UUID id, UUID by) {
        Found found = accounts.account(id)
                .or(() -> accounts.request(id, clock.instant()))
                .orElseThrow(Refusal::notFound);
        return views.views(List.of(found), by).getFirst();
    }
}
