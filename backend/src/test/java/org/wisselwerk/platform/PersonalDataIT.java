package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.RunningApplication;

/** Who asks what is kept of them gets all of it. */
class PersonalDataIT {

    /** Columns that say whose something is, by account or by address. */
    private static final String WHOSE =
            "(column_name in ('account_id', 'email', 'address', 'contact', 'contact_email') "
                    + "or column_name like '%\\_by' and data_type = 'char')";

    /** Those that are not shown, and why not. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "heard.account_id", "which listings were told of through a saved search: told, they are notifications",
            "moderation_case.decided_by", "an administrator's decision: the audit log has it, and is shown",
            "vocabulary_label.added_by", "an administrator's word: the audit log has it, and is shown",
            "registration.email", "gone as soon as the address has an account");

    @Test
    void everyColumnThatSaysWhoseSomethingIsIsShownOrHasAReason() {
        List<String> named =
                RunningApplication.bean(ApplicationContext.class).getBeansOfType(PersonalData.class).stream()
                        .flatMap(data -> data.columns().stream())
                        .toList();
        assertThat(named).doesNotHaveDuplicates().doesNotContainAnyElementsOf(NOT_SHOWN.keySet());
        List<String> all = new ArrayList<>(named);
        all.addAll(NOT_SHOWN.keySet());
        assertThat(all).containsExactlyInAnyOrderElementsOf(Everywhere.columns(WHOSE));
    }

    @Test
    void everySectionHasANameOfItsOwn() {
        assertThat(RunningApplication.bean(ApplicationContext.class).getBeansOfType(PersonalData.class))
                .extracting(PersonalData::section)
                .doesNotHaveDuplicates();
    }
}
