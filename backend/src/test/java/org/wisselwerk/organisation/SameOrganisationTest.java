package org.wisselwerk.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOrganisationTest {

    @ParameterizedTest
    @CsvSource({
        "Metaalwerken Vanhee BV, Metaalwerken Vanhee, true",
        "VTI De Mandel, vti de mandel, true",
        "V.T.I. De Mandel, VTI De Mandel, true",
        "Café L'Étoile, cafe letoile, true",
        "Garage Peeters nv, Garage Peeters & Zonen, true",
        "Garage Peeters, Garage Janssens, false",
        "Garage Peeters, Bakkerij Peeters, false",
        "BV, NV, false",
        "De, de, true",
    })
    void tellsTheSameFromAnotherWhateverTheLegalForm(String one, String other, boolean same) {
        assertThat(SameOrganisation.probably(one, other)).isEqualTo(same);
        assertThat(SameOrganisation.probably(other, one)).isEqualTo(same);
    }
}
