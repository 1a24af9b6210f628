package org.wisselwerk.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatesPageTest {

    private static final Path PAGE = Path.of("../docs/reference/states.md");

    @Test
    void theDocumentedTableIsTheOneInTheCode() throws IOException {
        String drawn = StatesPage.draw();
        if ("write".equals(System.getProperty("docs"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, drawn);
        }
        assertThat(PAGE).hasContent(drawn);
    }
}
