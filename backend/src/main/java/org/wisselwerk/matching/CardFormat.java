package org.wisselwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.listing.Direction;
import org.wisselwerk.listing.Finality;
import org.wisselwerk.listing.Kind;
import org.wisselwerk.listing.ListingSummary;
import org.wisselwerk.listing.StudyDomain;
import org.wisselwerk.matching.words.Tagged;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;

/** What a list shows of a listing, as the index keeps it: a page of results needs no look into the database. */
final class CardFormat {

    private static final int LONGEST_TEXT = 1_200;

    private CardFormat() {}

    /**
     * @param card what is shown
     * @param text the beginning of the description, from which snippets are cut
     * @param named the concepts in {@code text}
     * @param namesConcepts whether any concept was recognised in it
     */
    record Card(ListingSummary card, String text, List<Named> named, boolean namesConcepts) {}

    /** @param description that of the listing */
    static ObjectNode write(Profile profile, boolean namesConcepts, Tagged description, Vocabulary vocabulary) {
        ListingSummary card = ListingSummary.of(profile.listing(), profile.organisation());
        ObjectNode node = Json.object();
        node.put("id", card.id().toString()).put("ref", card.ref());
        node.put("direction", card.direction().name()).put("kind", card.kind().name());
        node.put("title", card.title());
        ListingSummary.OrganisationBrief organisation = card.organisation();
        node.putObject("organisation")
                .put("id", organisation.id().toString())
                .put("name", organisation.name())
                .put("type", organisation.type().name())
                .put("municipality", organisation.municipality())
                .put("verified", organisation.verified())
                .put("claimed", organisation.claimed())
                .put("reachable", organisation.reachable());
        node.put("municipality", card.municipality()).put("postcode", card.postcode());
        node.put("province", card.province());
        ListingSummary.PointView point = card.point();
        if (point != null) {
            node.put("lat", point.lat()).put("lon", point.lon());
        }
        ListingSummary.PeriodView period = card.period();
        if (period != null) {
            node.put("period", true);
            node.put("from", period.from() == null ? null : period.from().toString());
            node.put("to", period.to() == null ? null : period.to().toString());
        }
        node.put("total", card.places().total()).put("free", card.places().free());
        node.set("studyDomains", Json.codes(card.studyDomains(), StudyDomain::name));
        node.set("finalities", Json.codes(card.finality(), Finality::name));
        node.set("grades", Json.MAPPER.valueToTree(card.grades()));
        node.put("specialNeeds", card.specialNeeds()).put("language", card.language());
        Instant published = card.publishedAt();
        node.put("publishedAt", published == null ? null : published.toString());
        node.put("concepts", namesConcepts);
        Tagged shown = description;
        if (description.text().length() > LONGEST_TEXT) {
            // What stands behind the cut may say of a word before it what is meant by it.
            String text = description.text().substring(0, LONGEST_TEXT);
            shown = Tagged.of(text, Language.of(card.language()), vocabulary);
        }
        node.put("text", shown.text());
        node.set("named", Named.write(Named.in(shown)));
        return node;
    }

    static Card read(JsonNode node) {
        JsonNode organisation = node.path("organisation");
        ListingSummary card = new ListingSummary(
                UUID.fromString(Json.required(node, "id")),
                Json.required(node, "ref"),
                Objects.requireNonNull(Json.constant(node, "direction", Direction.class)),
                Objects.requireNonNull(Json.constant(node, "kind", Kind.class)),
                Json.required(node, "title"),
                new ListingSummary.OrganisationBrief(
                        UUID.fromString(Json.required(organisation, "id")),
                        Json.required(organisation, "name"),
                        Objects.requireNonNull(Json.constant(organisation, "type", OrganisationType.class)),
                        Json.required(organisation, "municipality"),
                        organisation.path("verified").asBoolean(),
                        organisation.path("claimed").asBoolean(),
                        organisation.path("reachable").asBoolean()),
                Json.text(node, "municipality"),
                Json.text(node, "postcode"),
                Json.text(node, "province"),
                point(node),
                node.path("period").asBoolean()
                        ? new ListingSummary.PeriodView(Json.date(node, "from"), Json.date(node, "to"))
                        : null,
                new ListingSummary.PlacesView(Json.integer(node, "total"), Json.integer(node, "free")),
                List.copyOf(Json.constants(node, "studyDomains", StudyDomain.class)),
                List.copyOf(Json.constants(node, "finalities", Finality.class)),
                Json.integers(node, "grades"),
                Json.bool(node, "specialNeeds"),
                Json.required(node, "language"),
                instant(Json.text(node, "publishedAt")));
        return new Card(
                card,
                Json.required(node, "text"),
                Named.read(node.path("named")),
                node.path("concepts").asBoolean());
    }

    private static ListingSummary.@Nullable PointView point(JsonNode node) {
        return node.hasNonNull("lat")
                ? new ListingSummary.PointView(
                        node.get("lat").asDouble(), node.get("lon").asDouble())
                : null;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
