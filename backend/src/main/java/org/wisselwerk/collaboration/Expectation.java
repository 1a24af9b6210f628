package org.wisselwerk.collaboration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both sides expect something of: each side's own words, the words they agree on, and who accepted
 * those.
 *
 * @param version raised by every change of this item
 * @param answers each side's own
 * @param agreed the common answer, null while there is none
 * @param agreedVersion 0 while there are none, raised by every change of them
 * @param acceptedBy the sides that accepted the common words as they are now
 */
public record Expectation(
        UUID id,
        long version,
        Item item,
        Map<Side, Answer> answers,
        @Nullable Answer agreed,
        int agreedVersion,
        Set<Side> acceptedBy) {

    /** Where an expectation stands. */
    public enum Status {
        /** Nothing common yet, and nothing to disagree about. */
        OPEN,
        /** The sides said different things, or common words wait for a side. */
        DIFFERS,
        /** Both accepted the same words. */
        ALIGNED
    }

    /** What the template says; it does not change any more. */
    record Item(String code, ExpectationTheme theme, boolean required, Question question) {}

    public Expectation {
        answers = Map.copyOf(answers);
        acceptedBy = Set.copyOf(acceptedBy);
    }

    static Expectation fresh(UUID id, Item item) {
        return new Expectation(id, 1, item, Map.of(), null, 0, Set.of());
    }

    public Status status() {
        if (agreed != null) {
            return acceptedBy.size() == Side.values().length ? Status.ALIGNED : Status.DIFFERS;
        }
        Answer asking = answers.get(Side.ASKING);
        Answer offering = answers.get(Side.OFFERING);
        boolean same = asking == null || offering == null || asking.saysTheSameAs(offering);
        return same ? Status.OPEN : Status.DIFFERS;
    }

    /** The own answers lie so far apart that both should talk, and they have not agreed yet. */
    boolean worthATalk() {
        return status() != Status.ALIGNED
                && Comparison.worthATalk(form(), answers.get(Side.ASKING), answers.get(Side.OFFERING));
    }

    /** What both could agree on, as their own answers are. */
    Optional<Answer> proposal() {
        return Comparison.proposal(form(), answers.get(Side.ASKING), answers.get(Side.OFFERING));
    }

    Form form() {
        return item.question().form();
    }

    /** A side's own words; null takes them back. */
    Expectation answered(Side side, @Nullable Answer answer) {
        Map<Side, Answer> changed = new EnumMap<>(Side.class);
        changed.putAll(answers);
        if (answer == null) {
            changed.remove(side);
        } else {
            changed.put(side, answer);
        }
        return new Expectation(id, version + 1, item, changed, agreed, agreedVersion, acceptedBy);
    }

    /** New common words: nobody has accepted them yet. */
    Expectation worded(Answer words) {
        return new Expectation(id, version + 1, item, answers, words, agreedVersion + 1, Set.of());
    }

    Expectation accepted(Side side) {
        Set<Side> sides = EnumSet.of(side);
        sides.addAll(acceptedBy);
        return new Expectation(id, version + 1, item, answers, agreed, agreedVersion, sides);
    }
}
