package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AccessPageTest {

    private static final Path PAGE = Path.of("../docs/reference/access.md");

    @Test
    void theDocumentedTableIsTheOneInTheCode() throws IOException {
        String drawn = AccessPage.draw();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(PAGE).hasContent(drawn);
    }
}
