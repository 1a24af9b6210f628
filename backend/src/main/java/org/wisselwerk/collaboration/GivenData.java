package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wisselwerk.platform.PersonalData;

/** What somebody signed and answered for their side: it stays the side's when they go. */
@Singleton
class GivenData implements PersonalData {

    private final SignatureRepository signatures;
    private final ExpectationChangeRepository changes;
    private final AnswerLinkRepository links;

    GivenData(SignatureRepository signatures, ExpectationChangeRepository changes, AnswerLinkRepository links) {
        this.signatures = signatures;
        this.changes = changes;
        this.links = links;
    }

    @Override
    public String section() {
        return "collaborations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "signature.account_id",
                "expectation_change.account_id",
                "expectation_seen.account_id",
                "answer_link.account_id");
    }

    @Override
    public Object of(Person person) {
        UUID account = person.account();
        return Map.of(
                "signatures",
                signatures.by(account).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(),
                                "revision", row.revision(),
                                "at", row.signedAt()))
                        .toList(),
                "answers",
                changes.findByAccountIdOrderById(account).stream()
                        .map(row -> Map.of(
                                "collaboration", row.collaborationId(),
                                "expectation", row.expectationId(),
                                "what", row.event().name(),
                                "words", Objects.requireNonNullElse(row.words(), ""),
                                "value", Objects.requireNonNullElse(row.value(), ""),
                                "at", row.at()))
                        .toList(),
                "expectationsSeen",
                changes.seenBy(account).stream()
                        .map(row -> Map.of("collaboration", row.collaborationId(), "at", row.seenAt()))
                        .toList(),
                "answeredByLetter",
                links.findByAccountIdOrderByAt(account).stream()
                        .map(row -> Map.of("collaboration", row.collaborationId(), "at", row.at()))
                        .toList());
    }

    @Override
    public void erase(Person person) {
        changes.forgetSeen(person.account());
        links.deleteByAccountId(person.account());
    }
}
