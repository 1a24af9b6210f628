package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How organisations answer, for those that rank and show them. */
@Singleton
public class AnswerHabits {

    /** The event that says: what is shown of how an organisation answers has changed. */
    public static final String CHANGED = Organisations.EVENTS + "answers";

    private static final AnswerHabit UNKNOWN = new AnswerHabit(0, 0, 0);

    private final HabitRepository habits;

    AnswerHabits(HabitRepository habits) {
        this.habits = habits;
    }

    /** Of those of which something is known. */
    public Map<UUID, AnswerHabit> of(Collection<UUID> organisations) {
        return organisations.isEmpty()
                ? Map.of()
                : habits.findByOrganisationIdIn(organisations).stream()
                        .collect(Collectors.toMap(HabitRow::organisationId, HabitRow::habit));
    }

    /** @return whether what is shown of it has changed */
    public boolean keep(UUID organisation, AnswerHabit habit) {
        AnswerHabit before = of(List.of(organisation)).getOrDefault(organisation, UNKNOWN);
        habits.keep(organisation, habit.asked(), habit.answered(), habit.medianDays());
        return !habit.shownAs(before);
    }

    @MappedEntity("answer_habit")
    record HabitRow(@Id UUID organisationId, int asked, int answered, double medianDays) {

        AnswerHabit habit() {
            return new AnswerHabit(asked, answered, medianDays);
        }
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface HabitRepository extends GenericRepository<HabitRow, UUID> {

        List<HabitRow> findByOrganisationIdIn(Collection<UUID> organisations);

        @Query("""
            insert into answer_habit (organisation_id, asked, answered, median_days)
            values (:organisation, :asked, :answered, :days)
            on duplicate key update asked = :asked, answered = :answered, median_days = :days\
            """)
        void keep(UUID organisation, int asked, int answered, double days);
    }
}
