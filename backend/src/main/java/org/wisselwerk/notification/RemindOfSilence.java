package org.wisselwerk.notification;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.collaboration.AnswerLinks;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.Reminders;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.membership.Coordinators;
import org.wisselwerk.platform.BelgianTime;
import org.wisselwerk.platform.Retry;

/**
 * Reminds people of what waits: the side that must answer, both that talk, both that work together and say nothing. Who
 * asked is told each time that the other side was reminded. Never between eight in the evening and seven in the morning.
 */
@Singleton
class RemindOfSilence {

    private static final int FROM_HOUR = 7;
    private static final int TO_HOUR = 20;
    private static final int BATCH = 200;

    private final Reminders reminders;
    private final Coordinators coordinators;
    private final Tell tell;
    private final WriteToPartner letters;
    private final AnswerLinks links;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RemindOfSilence(
            Reminders reminders,
            Coordinators coordinators,
            Tell tell,
            WriteToPartner letters,
            AnswerLinks links,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.reminders = reminders;
        this.coordinators = coordinators;
        this.tell = tell;
        this.letters = letters;
        this.links = links;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "15m", initialDelay = "2m")
    void work() {
        int hour = ZonedDateTime.now(clock.withZone(BelgianTime.ZONE)).getHour();
        if (hour >= FROM_HOUR && hour < TO_HOUR) {
            remind();
        }
    }

    /** All that is due now. */
    void remind() {
        String after = "";
        List<UUID> quiet;
        do {
            quiet = reminders.quiet(after, BATCH);
            quiet.forEach(id -> Retry.onConflict(() -> transactions.executeWrite(status -> {
                reminders.take(id).ifPresent(this::give);
                return id;
            })));
            after = quiet.isEmpty() ? after : quiet.getLast().toString();
        } while (quiet.size() == BATCH);
    }

    private void give(Reminders.Due due) {
        Collaboration c = due.collaboration();
        switch (due.reminder().about()) {
            case ANSWER -> askForAnswer(due, false);
            case ANSWER_OF_ANYBODY -> askForAnswer(due, true);
            case TALKS -> {
                for (Side side : Side.values()) {
                    remind(due, side, coordinators.first(c.party(side).organisation()), "remind-talks", "talks");
                }
            }
            case HOW_IT_GOES -> {
                for (Side side : Side.values()) {
                    remind(due, side, coordinators.first(c.party(side).organisation()), "how-it-goes", "how-it-goes");
                }
            }
        }
    }

    private void askForAnswer(Reminders.Due due, boolean anybody) {
        Collaboration c = due.collaboration();
        Side asked = c.turn() == null ? c.proposer().other() : c.turn();
        UUID organisation = c.party(asked).organisation();
        List<UUID> people = anybody ? coordinators.of(organisation) : coordinators.first(organisation);
        remind(due, asked, people, "remind-answer", "waits");
        remind(due, asked.other(), coordinators.of(c.party(asked.other()).organisation()), "reminded", null);
    }

    /** @param letter the end of the letter's kind, null for none */
    private void remind(Reminders.Due due, Side side, List<UUID> people, String what, @Nullable String letter) {
        Collaboration c = due.collaboration();
        UUID organisation = c.party(side).organisation();
        String occasion = "remind:" + c.id() + ":" + due.reminder().occasion();
        tell.tell(
                people, new Tell.Tidings(NotificationKind.COLLABORATION, organisation, c.id(), what, occasion, false));
        if (letter != null) {
            letters.write(
                    new WriteToPartner.Matter(
                            "collaboration-" + letter,
                            occasion,
                            organisation,
                            c.party(side.other()).organisation(),
                            c.offering().listing() == null
                                    ? c.asking().listing()
                                    : c.offering().listing(),
                            due.until(),
                            reader -> page(c, reader)),
                    people);
        }
    }

    private String page(Collaboration c, UUID reader) {
        Optional<String> token = links.issue(c.id(), reader);
        return token.map(link -> "/antwoord/" + link).orElse("/samenwerking/" + c.id());
    }
}
