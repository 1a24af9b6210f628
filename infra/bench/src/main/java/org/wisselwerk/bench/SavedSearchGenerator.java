package org.wisselwerk.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Kind;

/**
 * Searches as people save them: a trade, mostly of one kind and around a place, now and then with a typing error, or
 * without any words. The same seed and number give the same search.
 */
final class SavedSearchGenerator {

    private final long seed;
    private final LocalDate today;
    private final List<Trades.Trade> trades;
    private final List<String> postcodes;

    /** @param postcodes to search around */
    SavedSearchGenerator(long seed, LocalDate today, List<Trades.Trade> trades, List<String> postcodes) {
        this.seed = seed;
        this.today = today;
        this.trades = trades;
        this.postcodes = postcodes;
    }

    /** Parameters of the search API with their values. */
    Map<String, List<String>> search(int number) {
        Chance chance = new Chance(~seed, number);
        Trades.Trade trade = trades.get(chance.skewed(trades.size()));
        Map<String, List<String>> parameters = new HashMap<>();
        if (chance.percent(90)) {
            String words = Trades.said(chance.percent(60) ? trade.concept() : chance.of(trade.skills()), "nl", chance);
            parameters.put("q", List.of(chance.percent(5) ? misspelt(words) : words));
        }
        if (chance.percent(60)) {
            parameters.put(
                    "direction", List.of(chance.of(List.of(Direction.values())).name()));
        }
        if (chance.percent(70)) {
            parameters.put("kind", List.of(chance.of(List.of(Kind.values())).name()));
        }
        if (chance.percent(60)) {
            parameters.put("near", List.of(chance.of(postcodes)));
            parameters.put("radiusKm", List.of(chance.of(List.of("10", "20", "30", "50"))));
        }
        if (chance.percent(15)) {
            parameters.put("studyDomain", List.copyOf(trade.concept().studyDomains()));
        }
        if (chance.percent(10)) {
            parameters.put(
                    "from", List.of(today.plusDays(chance.between(0, 200)).toString()));
        }
        return parameters;
    }

    /** One letter is forgotten. */
    private static String misspelt(String words) {
        int middle = words.length() / 2;
        return words.substring(0, middle) + words.substring(Math.min(words.length(), middle + 1));
    }
}
