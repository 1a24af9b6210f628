package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What an application says to its database while requests come, one at a time: the statements of each request, and in
 * whole transactions what the background wrote until the next one, each by who wrote it. Where the background only
 * looked, as it does all the time, that is left out.
 */
final class Recording {

    private static final Pattern WRITES = Pattern.compile("(?is)^\\s*(insert|update|delete|replace)\\b.*");
    private static final Pattern BEGINS = Pattern.compile("(?i)^\\s*set\\s+autocommit\\s*=\\s*0\\s*$");
    private static final Pattern ENDS = Pattern.compile("(?i)^\\s*(commit|rollback)\\s*$");

    /** A transaction of the background, and the name of the thread that wrote it: such a thread writes one at a time. */
    record Behind(String writer, List<String> statements) {}

    /** @param behind what the background wrote from the beginning of the request on */
    record Heard(List<String> statements, List<Behind> behind) {

        int size() {
            return statements.size();
        }

        int sizeBehind() {
            return behind.stream().mapToInt(one -> one.statements().size()).sum();
        }
    }

    /** Of the background: those whose transactions are heard from their beginning on. */
    private final Set<String> threads = new HashSet<>();

    private final Map<String, List<String>> unfinished = new ConcurrentHashMap<>();
    private List<String> statements = new ArrayList<>();
    private List<Behind> behind = new ArrayList<>();

    /** Begins to listen; nothing else may listen meanwhile. */
    Recording() {
        StatementLog.tell(this::said);
    }

    private synchronized void said(String sql) {
        String thread = Thread.currentThread().getName();
        if (!thread.startsWith("relay") && !thread.startsWith("scheduled")) {
            statements.add(sql);
            return;
        }
        if (BEGINS.matcher(sql).matches()) {
            threads.add(thread);
        } else if (!threads.contains(thread)) {
            return;
        }
        List<String> transaction = unfinished.computeIfAbsent(thread, same -> new ArrayList<>());
        transaction.add(sql);
        if (ENDS.matcher(sql).matches()) {
            unfinished.remove(thread);
            if (transaction.stream().anyMatch(one -> WRITES.matcher(one).matches())) {
                behind.add(new Behind(thread, transaction));
            }
        }
    }

    /** Lets a request be made, and adds what was heard of it. */
    Supplier<JsonNode> hear(Supplier<JsonNode> request, List<Heard> heard) {
        return () -> {
            synchronized (this) {
                statements = new ArrayList<>();
                behind = new ArrayList<>();
                heard.add(new Heard(statements, behind));
            }
            return request.get();
        };
    }

    /** Ends the listening. */
    void end() {
        StatementLog.tell(sql -> {});
    }

    /** By how much each of the background writes, in statements for each of so many requests. */
    static String writers(List<List<Heard>> recorded, int requests) {
        Map<String, Integer> counts = new ConcurrentHashMap<>();
        recorded.stream()
                .flatMap(List::stream)
                .flatMap(one -> one.behind().stream())
                .forEach(one -> counts.merge(one.writer(), one.statements().size(), Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(one -> String.format(Locale.ROOT, "%s %.1f", one.getKey(), one.getValue() / (double) requests))
                .toList()
                .toString();
    }
}
