package org.wisselwerk.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        werkpostfiche.pdf          | werkpostfiche.pdf
        ../../etc/passwd           | passwd.pdf
        C:\\Users\\An\\plan.PDF    | plan.pdf
        foto.html                  | foto.html.pdf
        plan.pdf.pdf               | plan.pdf
        .htaccess                  | htaccess.pdf
        "a"b<c>.pdf                | _a_b_c_.pdf
        zoë's fiche.pdf            | zoë's fiche.pdf
        .pdf                       | bijlage.pdf
        """)
    void isMadeHarmless(String sent, String kept) {
        assertThat(FileName.clean(sent, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void hidesNothing() {
        assertThat(FileName.clean("a\r\nSet-Cookie: x\u202Efdp.exe", FileType.PDF))
                .isEqualTo("aSet-Cookie_ xfdp.exe.pdf");
        assertThat(FileName.clean("", FileType.PNG)).isEqualTo("bijlage.png");
        assertThat(FileName.clean("\uD83D\uDE00".repeat(200), FileType.PNG).codePointCount(0, 84))
                .isLessThan(85);
    }

    @Test
    void isSaidToTheBrowserInOneLine() {
        assertThat(FileName.disposition("zoë \"1\".pdf", false))
                .isEqualTo("attachment; filename=\"zoe _1_.pdf\"; filename*=UTF-8''zo%C3%AB%20%221%22.pdf");
        assertThat(FileName.disposition("a.png", true)).startsWith("inline;");
    }
}
