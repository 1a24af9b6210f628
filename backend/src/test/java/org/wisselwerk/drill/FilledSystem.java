package org.wisselwerk.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;

/**
 * Some hundred listings, and collaborations about some of them, of people who take no part in a drill.
 *
 * @param ids of what is there: organisations, listings, collaborations
 * @param source of the listings that were imported
 */
record FilledSystem(List<String> ids, String source) {

    private static final int IMPORTED = 300;
    private static final int PROPOSED = 20;

    static FilledSystem fill(Api administrator) {
        String source = "hostile-" + UUID.randomUUID();
        String lines = LongStream.range(0, IMPORTED)
                .mapToObj(number -> new Line(number).json().toString())
                .collect(Collectors.joining("\n"));
        administrator
                .send("POST", "/api/import/listings?source=" + source, lines, "application/x-ndjson", null)
                .expect(200);
        Party company = Party.company();
        Party school = Party.school();
        List<String> ids = new ArrayList<>(
                List.of(company.organisation().toString(), school.organisation().toString()));
        for (int i = 0; i < PROPOSED; i++) {
            String listing = published(company, i);
            ids.add(listing);
            ids.add(school.api()
                    .post(
                            "/api/collaborations",
                            "{\"organisationId\":\"%s\",\"listingId\":\"%s\",\"places\":1}"
                                    .formatted(school.organisation(), listing))
                    .expect(201)
                    .json()
                    .get("id")
                    .asText());
        }
        administrator.post("/api/admin/search/flush", null);
        return new FilledSystem(List.copyOf(ids), source);
    }

    /** Texts, one of which stands in each row that is of it. */
    List<String> marks() {
        return Stream.concat(ids.stream(), Stream.of(source)).toList();
    }

    private static String published(Party company, int number) {
        String listing = company.api()
                .post("/api/listings", """
                    {"organisationId":"%s","direction":"OFFER","kind":"INTERNSHIP_PLACE","title":"Stage %d",
                    "description":"Lassen.","postcode":"9000","places":3}\
                    """.formatted(company.organisation(), number))
                .expect(201)
                .json()
                .get("id")
                .asText();
        company.api().post("/api/listings/" + listing + "/publish", null, 0).expect(200);
        return listing;
    }
}
