package org.wisselwerk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocsTest {

    static Stream<MarkdownPage> pages() {
        return MarkdownPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToPagesAndHeadingsThatExist(MarkdownPage page) {
        assertThat(page.deadLinks()).as(page.file().toString()).isEmpty();
    }

    @Test
    void noticesADeadLink(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("page.md"), """
            # A page
            [gone](nowhere.md), [here](#a-page), [no heading](#b-page), [elsewhere](https://example.org), `[code](x)`
            """);

        assertThat(MarkdownPage.read(file).deadLinks()).contains("nowhere.md", "#b-page");
        assertThat(MarkdownPage.read(file).deadLinks()).doesNotContain("https://example.org", "x");
    }

    @Test
    void everyPageIsReachedFromTheIndex() {
        MarkdownPage index = MarkdownPage.of("docs/index.md");
        MarkdownPage decisions = MarkdownPage.of("docs/decisions/README.md");

        assertThat(pages().filter(page -> page.file().toString().contains("/docs/")))
                .allSatisfy(page -> {
                    String name = page.file().getFileName().toString();
                    assertThat(name.equals("index.md") || (index.text() + decisions.text()).contains(name))
                            .as(name)
                            .isTrue();
                });
    }
}
