package org.wisselwerk.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Party;

/** What a school asks of a company. */
final class Proposed {

    private Proposed() {}

    /** The address of a proposal for two of three places that the company offers next spring. */
    static String by(Party school, Party company) {
        String offer = company.published(Input.JSON
                .createObjectNode()
                .put("direction", "OFFER")
                .put("kind", "INTERNSHIP_PLACE")
                .put("title", "Stage lassen")
                .put("description", "Lassen.")
                .put("postcode", "9000")
                .put("language", "nl")
                .put("places", 3));
        ObjectNode proposal = Input.JSON
                .createObjectNode()
                .put("organisationId", school.organisation().toString())
                .put("listingId", Party.id(offer))
                .put("places", 2)
                .put("message", "Past dit?");
        proposal.putObject("period").put("from", "2027-02-01").put("to", "2027-03-01");
        return school.api()
                .post("/api/collaborations", proposal.toString())
                .expect(201)
                .header("Location");
    }
}
