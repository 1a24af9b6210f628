package org.wisselwerk.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How high and deep our typefaces are, for all documents. Without it, each document opens all of them, also the one that
 * only foreign scripts need.
 */
final class FontMetrics implements FSCacheEx<String, FSCacheValue> {

    private final Map<String, FSCacheValue> known = new ConcurrentHashMap<>();

    @Override
    public void put(String font, FSCacheValue metrics) {
        known.put(font, metrics);
    }

    @Override
    public FSCacheValue get(String font, Callable<? extends FSCacheValue> measure) {
        return known.computeIfAbsent(font, key -> {
            try {
                return measure.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public @Nullable FSCacheValue get(String font) {
        return known.get(font);
    }
}
