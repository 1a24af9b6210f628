package org.wisselwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0202.239.951", "0403170701", "BE 0316.380.841", "be0316380841"})
    void acceptsCompanyNumbersAsPeopleWriteThem(String written) {
        assertThat(OrganisationNumber.of(OrganisationType.COMPANY, written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0202.239.952", "2202239951", "020223995", "12345", "0202x39951", "", "BE"})
    void refusesCompanyNumbersWhoseDigitsDoNotFit(String written) {
        assertThat(OrganisationNumber.of(OrganisationType.COMPANY, written)).isEmpty();
    }

    @Test
    void keepsDigitsOnly() {
        assertThat(OrganisationNumber.of(OrganisationType.COMPANY, "BE 0202.239.951"))
                .contains("0202239951");
    }

    @Test
    void aSchoolMayHaveAShortNumber() {
        assertThat(OrganisationNumber.of(OrganisationType.SCHOOL, "38067")).contains("38067");
        assertThat(OrganisationNumber.of(OrganisationType.SCHOOL, "1234567")).isEmpty();
    }
}
