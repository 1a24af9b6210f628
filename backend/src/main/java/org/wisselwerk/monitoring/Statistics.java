package org.wisselwerk.monitoring;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counts of every measure over a frame, and which of them may be shown. */
final class Statistics {

    private final Frame frame;
    private final Map<Measure, Counts> counts;
    private final Map<Measure, Set<Cell>> hidden;

    Statistics(Frame frame, Map<Measure, Counts> counts) {
        this.frame = frame;
        this.counts = Map.copyOf(counts);
        this.hidden = new EnumMap<>(Measure.class);
        for (Measure measure : EnumSet.allOf(Measure.class)) {
            hidden.put(measure, measure.open() ? Set.of() : Suppression.hidden(frame, of(measure)));
        }
    }

    Frame frame() {
        return frame;
    }

    /** Null where it must not be shown. */
    @Nullable
    Integer shown(Measure measure, Cell cell) {
        return hidden.getOrDefault(measure, Set.of()).contains(cell)
                ? null
                : Integer.valueOf(of(measure).number(cell));
    }

    /** The finest cells of which there is anything to show. */
    List<Cell> lines() {
        return frame.finest().stream()
                .filter(cell -> EnumSet.allOf(Measure.class).stream().anyMatch(measure -> {
                    Integer shown = shown(measure, cell);
                    return shown != null && shown > 0;
                }))
                .toList();
    }

    private Counts of(Measure measure) {
        return counts.getOrDefault(measure, new Counts());
    }
}
