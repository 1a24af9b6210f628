package org.wisselwerk.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.wisselwerk.platform.Input;

/** Lines of the import format, as tests need them. */
final class Lines {

    private Lines() {}

    /** A complete listing of a made-up company. */
    static ObjectNode listing(String ref) {
        ObjectNode line = Input.JSON.createObjectNode();
        line.put("ref", ref).put("direction", "OFFER").put("kind", "EQUIPMENT");
        line.putObject("organisation")
                .put("name", "Atelier " + ref)
                .put("type", "COMPANY")
                .put("postcode", "8500")
                .put("municipality", "Kortrijk")
                .putArray("sectors")
                .add("metaal");
        line.put("title", "Lastoestel te leen " + ref)
                .put("description", "Een MIG-MAG-toestel.\nMet handleiding.")
                .put("language", "nl")
                .put("postcode", "8500")
                .put("municipality", "Kortrijk")
                .put("radiusKm", 25)
                .put("places", 2)
                .put("hoursPerWeek", 7.5)
                .put("specialNeeds", false);
        line.putObject("period").put("from", "2027-01-04").put("to", "2027-06-30");
        line.putArray("weekdays").add("MON").add("FRI");
        line.putArray("studyDomains").add("stem");
        line.putArray("finality").add("arbeidsmarkt");
        line.putArray("grades").add(2).add(3);
        line.putArray("competences").add("lassen").add("MIG/MAG");
        line.putObject("details").put("mode", "LOAN").put("deposit", 150).put("kleur", "blauw");
        return line;
    }
}
