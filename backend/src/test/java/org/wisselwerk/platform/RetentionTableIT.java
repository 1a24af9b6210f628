package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Everywhere;
import org.wisselwerk.testing.RunningApplication;

/** What is kept is what the features say, no more and no less. */
class RetentionTableIT {

    private static final Path PAGE = Path.of("../docs/reference/retention.md");

    /** Columns with room for more than a code, but those of the tool that makes the tables. */
    private static final String TEXTS =
            "table_name <> 'flyway_schema_history' and (data_type in ('text', 'mediumtext', "
                    + "'longtext', 'json', 'blob', 'mediumblob', 'longblob', 'varbinary') "
                    + "or data_type = 'varchar' and character_maximum_length > 48)";

    private final List<Kept> all = RunningApplication.bean(Retention.class).all();

    @Test
    void everyColumnWithATextIsNamedOnceByAFeature() {
        List<String> named =
                all.stream().flatMap(kept -> kept.columns().stream()).toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(named).containsAll(Everywhere.columns(TEXTS));
        assertThat(Everywhere.columns("true")).containsAll(named);
    }

    @Test
    void theDocumentedTableIsTheOneInTheCode() throws IOException {
        String drawn = RetentionPage.draw(all);
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(PAGE).hasContent(drawn);
    }
}
