package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void signsOfAPatternStandForThemselves() {
        assertThat(Like.containing("100%_of\\")).isEqualTo("%100\\%\\_of\\\\%");
    }
}
