package org.wisselwerk.bench;

import java.util.List;

/** What people type into the search box: a trade or a skill, often a kind before it and a place behind it. */
final class TypedWords {

    private static final List<String> KINDS = List.of("", "", "stage ", "gastles ", "te leen ");
    private static final List<String> PLACES =
            List.of("", "", "Gent", "in Kortrijk", "Hasselt", "omgeving Mechelen", "9160", "Brugge", "Leuven");

    private final List<Trades.Trade> trades;
    private final Chance chance;

    TypedWords(List<Trades.Trade> trades, long seed) {
        this.trades = trades;
        this.chance = new Chance(seed, 0);
    }

    String next() {
        Trades.Trade trade = chance.of(trades);
        String what = Trades.said(chance.percent(50) ? trade.concept() : chance.of(trade.skills()), "nl", chance);
        return (chance.of(KINDS) + what + " " + chance.of(PLACES)).strip();
    }
}
