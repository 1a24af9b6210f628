package org.wisselwerk.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.annotation.Query;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Commitments are read of listings whose index version has passed the version: nothing may raise the latter alone. */
class ListingVersionsTest {

    @Test
    void whateverRaisesTheVersionRaisesTheIndexVersion() {
        List<String> raising = Arrays.stream(ListingRepository.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotationsByType(Query.class)))
                .map(Query::value)
                .filter(sql -> sql.matches("(?s).*\\bversion = version \\+ 1.*"))
                .toList();
        assertThat(raising).isNotEmpty().allMatch(sql -> sql.contains("index_version = index_version + 1"));
    }
}
