package org.wisselwerk.notification;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wisselwerk.account.Secrets;

/** How people want to be told by mail. */
@Singleton
class Ways {

    private final WayRepository ways;

    Ways(WayRepository ways) {
        this.ways = ways;
    }

    /** For every topic. */
    Map<Topic, Topic.Way> of(UUID account) {
        Map<Topic, Topic.Way> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            chosen.put(topic, topic.usual());
        }
        ways.of(account).forEach(row -> chosen.put(row.topic(), row.way()));
        return chosen;
    }

    @Transactional
    void choose(UUID account, Topic topic, Topic.Way way) {
        ways.choose(account, topic, way, Secrets.token());
    }

    /** The way of an account, with the path that ends letters about this topic. */
    @Transactional
    WayRow forLetter(UUID account, Topic topic) {
        return row(account, topic).orElseGet(() -> {
            ways.begin(account, topic, topic.usual(), Secrets.token());
            return row(account, topic).orElseThrow();
        });
    }

    private Optional<WayRow> row(UUID account, Topic topic) {
        return ways.of(account).stream().filter(row -> row.topic() == topic).findFirst();
    }

    @Transactional
    void erase(UUID account) {
        ways.erase(account);
    }

    /** What a token of a letter is about; empty when it is none. */
    Optional<Topic> topic(String token) {
        return row(token).map(WayRow::topic);
    }

    /** Ends letters about a topic; the same answer however often it is asked. */
    @Transactional
    Optional<Topic> stop(String token) {
        Optional<WayRow> row = row(token);
        row.ifPresent(found -> ways.choose(found.accountId(), found.topic(), Topic.Way.NEVER, token));
        return row.map(WayRow::topic);
    }

    /** The database compares no more than a token with a token. */
    private Optional<WayRow> row(String token) {
        return token.matches("[A-Za-z0-9_-]{1,43}") ? ways.byToken(token) : Optional.empty();
    }
}
