package org.wisselwerk.unmet;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.place.Province;
import org.wisselwerk.platform.Ids;
import org.wisselwerk.platform.Retry;

/**
 * Counts who asks the same within a week. Until the fifth person nothing but hashes is written; the fifth brings the
 * words along.
 */
@Singleton
class CountUnmet {

    static final int PERSONS = 5;

    private final WeekRepository weeks;
    private final HashRepository hashes;
    private final UnmetRepository searches;
    private final CountRepository counts;
    private final TransactionOperations<Connection> transactions;
    private final Ids ids;
    private final Clock clock;

    CountUnmet(
            WeekRepository weeks,
            HashRepository hashes,
            UnmetRepository searches,
            CountRepository counts,
            TransactionOperations<Connection> transactions,
            Ids ids,
            Clock clock) {
        this.weeks = weeks;
        this.hashes = hashes;
        this.searches = searches;
        this.counts = counts;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Not in a transaction. The same person counts once a week, with the first province. */
    void count(Words words, @Nullable Province province, String person) {
        String week = Week.of(clock);
        if (!weeks.existsById(week)) {
            weeks.begin(week, WeekKey.random());
        }
        Retry.onConflict(() -> transactions.executeWrite(status -> {
            // One after the other, over all replicas: two at once would each see four.
            Optional<WeekKey> key = weeks.lock(week).map(row -> new WeekKey(row.secret()));
            key.ifPresent(one -> count(week, one, words, province == null ? "" : province.code(), person));
            return key.isPresent();
        }));
    }

    private void count(String week, WeekKey key, Words words, String province, String person) {
        String hash = key.hash(words.key());
        if (hashes.add(week, hash, key.hash(words.key(), person), province) == 0) {
            return;
        }
        List<HashRepository.Persons> persons = hashes.persons(week, hash);
        if (persons.stream().mapToInt(HashRepository.Persons::number).sum() >= PERSONS) {
            UUID search = searches.findByWordsKey(words.key()).map(UnmetRow::id).orElseGet(() -> write(words));
            persons.forEach(some -> counts.put(search, week, some.province(), some.number()));
        }
    }

    private UUID write(Words words) {
        UUID id = ids.next();
        searches.save(new UnmetRow(id, words.text(), words.key(), UnmetState.OPEN, null, false));
        return id;
    }
}
