package org.wisselwerk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things at once, each on a thread of its own. */
final class AtOnce {

    private AtOnce() {}

    /** Ends when all have ended; what each answered. */
    static <T> List<T> run(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<T> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
        }
        return answers;
    }
}
