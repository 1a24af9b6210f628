package org.wisselwerk.organisation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Keeps how organisations answer; {@link Organisations#answering} tells it. */
@Singleton
public class AnswerHabits {

    /** The event that says: what is shown of how an organisation answers has changed. */
    public static final String CHANGED = Organisations.EVENTS + "answers";

    private static final AnswerHabit UNKNOWN = new AnswerHabit(0, 0, 0);

    private final HabitRepository habits;

    AnswerHabits(HabitRepository habits) {
        this.habits = habits;
    }

    /** @return whether what is shown of it has changed */
    public boolean keep(UUID organisation, AnswerHabit habit) {
        AnswerHabit before =
                habits.findByOrganisationId(organisation).map(HabitRow::habit).orElse(UNKNOWN);
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

        Optional<HabitRow> findByOrganisationId(UUID organisationId);

        @Query("""
            insert into answer_habit (organisation_id, asked, answered, median_days)
            values (:organisation, :asked, :answered, :days)
            on duplicate key update asked = :asked, answered = :answered, median_days = :days\
            """)
        void keep(UUID organisation, int asked, int answered, double days);
    }
}
