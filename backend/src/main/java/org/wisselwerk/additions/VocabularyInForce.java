package org.wisselwerk.additions;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wisselwerk.vocabulary.Vocabulary;

/**
 * The vocabulary that the application works with: the shipped one with what the database adds. It is never changed, but
 * replaced as a whole; whoever uses it twice within one request takes it once and holds on to it.
 */
@Singleton
public class VocabularyInForce {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyInForce.class);
    private static final long SHIPPED = -1;

    private final AddedWords additions;
    private final Vocabulary shipped = Vocabulary.load();
    private final List<Derived<?>> derived = new CopyOnWriteArrayList<>();
    private volatile AddedWords.Edition edition = new AddedWords.Edition(SHIPPED, shipped);
    private long failed = SHIPPED;

    /** With what the database holds now; when that cannot be used, the shipped one alone. */
    VocabularyInForce(AddedWords additions) {
        this.additions = additions;
        refresh();
    }

    public Vocabulary current() {
        return edition.vocabulary();
    }

    /** What the product ships with, without any addition. */
    public Vocabulary shipped() {
        return shipped;
    }

    /** Something made of the vocabulary, made anew before a new one comes into force, and handed out from then on. */
    public <T> Supplier<T> derive(Function<Vocabulary, T> make) {
        synchronized (derived) {
            Derived<T> one = new Derived<>(make, make.apply(current()));
            derived.add(one);
            return () -> one.value;
        }
    }

    /** The version of the additions that is in force; -1 when none could be used yet. */
    long version() {
        return edition.version();
    }

    /**
     * Builds what the database says now, on the caller's thread, unless it is in force already. When that fails the old
     * one stays, and one error is logged however often it is tried.
     *
     * @return false when it failed
     */
    final boolean refresh() {
        synchronized (derived) {
            long wanted = additions.version();
            if (wanted == edition.version()) {
                return true;
            }
            try {
                AddedWords.Edition next = additions.addedTo(shipped);
                List<Runnable> replacements = derived.stream()
                        .map(one -> one.replacement(next.vocabulary()))
                        .toList();
                edition = next;
                replacements.forEach(Runnable::run);
                return true;
            } catch (RuntimeException e) {
                if (failed != wanted) {
                    LOG.error("version {} of the vocabulary cannot be built; {} stays", wanted, edition.version(), e);
                }
                failed = wanted;
                return false;
            }
        }
    }

    private static final class Derived<T> {

        private final Function<Vocabulary, T> make;
        private volatile T value;

        Derived(Function<Vocabulary, T> make, T value) {
            this.make = make;
            this.value = value;
        }

        Runnable replacement(Vocabulary vocabulary) {
            T next = make.apply(vocabulary);
            return () -> value = next;
        }
    }
}
