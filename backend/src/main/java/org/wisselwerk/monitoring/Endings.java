package org.wisselwerk.monitoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.wisselwerk.monitoring.EventCounts.Ended;

/**
 * Why collaborations ended otherwise than hoped: by what happened and its reason. Each reason is counted by itself, month
 * by month; a month in which it rests on fewer than five organisations counts nowhere, and there is no sum of all
 * reasons from which it would follow.
 */
final class Endings {

    /** @param atLeast there were months that are not told of */
    record Ending(String event, String reason, int number, boolean atLeast) {}

    private record Key(String event, String reason) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (event + " " + reason).compareTo(other.event + " " + other.reason);
        }
    }

    private final boolean suppressed;
    private final Map<Key, Integer> numbers = new TreeMap<>();
    private final Set<Key> withheld = new java.util.TreeSet<>();

    Endings(boolean suppressed) {
        this.suppressed = suppressed;
    }

    /** What one closed month saw. */
    void add(List<Ended> rows) {
        Map<Key, List<Ended>> byReason = new TreeMap<>();
        rows.forEach(
                row -> byReason.computeIfAbsent(new Key(row.type(), row.reason()), key -> new java.util.ArrayList<>())
                        .add(row));
        byReason.forEach((key, some) -> {
            long organisations = some.stream()
                    .flatMap(row -> Stream.of(row.asking(), row.offering()))
                    .map(UUID::toString)
                    .distinct()
                    .count();
            if (suppressed && organisations < Suppression.BELOW) {
                withheld.add(key);
            } else {
                numbers.merge(key, some.stream().mapToInt(Ended::number).sum(), Integer::sum);
            }
        });
    }

    /** The most frequent first; a reason that is only withheld is not named at all. */
    List<Ending> shown() {
        return numbers.entrySet().stream()
                .map(entry -> new Ending(
                        entry.getKey().event(),
                        entry.getKey().reason(),
                        entry.getValue(),
                        withheld.contains(entry.getKey())))
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }
}
