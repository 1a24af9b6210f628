package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class SilentFaultTest {

    private final IllegalStateException fault = new IllegalStateException(
            "for an@school.example",
            new SQLIntegrityConstraintViolationException(
                    "Duplicate entry 'an@school.example' for key 'account_email'", "23000", 1062));

    @Test
    void saysWhatItWasAndNotWhatItSays() {
        assertThat(SilentFault.brief(fault))
                .isEqualTo("IllegalStateException < SQLIntegrityConstraintViolationException 23000/1062");
    }

    @Test
    void aLogHasWhereItWasAndNoWords() {
        StringWriter log = new StringWriter();
        new SilentFault(fault).printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).contains("SilentFaultTest", "23000/1062").doesNotContain("an@school.example");
    }

    @Test
    void aFaultThatCausesItselfEnds() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        assertThat(SilentFault.brief(one)).hasSizeLessThan(500);
    }
}
