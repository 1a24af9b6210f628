package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Rooms;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.Signature;
import org.wisselwerk.platform.BelgianTime;

/** Says of what is compulsory that it was there when both signed, as they would have: for demonstrations. */
@Singleton
public class PastPapers {

    /** They are there before anybody signs. */
    private static final Duration BEFORE = Duration.ofHours(2);

    private final Rooms rooms;
    private final PupilLabels labels;
    private final PaperCatalogue catalogue;
    private final StatementRepository statements;

    PastPapers(Rooms rooms, PupilLabels labels, PaperCatalogue catalogue, StatementRepository statements) {
        this.rooms = rooms;
        this.labels = labels;
        this.catalogue = catalogue;
        this.statements = statements;
    }

    /**
     * Nothing for one that both have not signed.
     *
     * @param writer the account that wrote it down, of an organisation
     */
    @Transactional
    public void bring(UUID collaboration, Function<UUID, UUID> writer) {
        rooms.find(collaboration).filter(WriteAgreement::signed).ifPresent(c -> bring(c, writer));
    }

    private void bring(Collaboration c, Function<UUID, UUID> writer) {
        Instant at = c.signatures().stream()
                .map(Signature::at)
                .min(Instant::compareTo)
                .orElseThrow()
                .minus(BEFORE);
        LocalDate day = BelgianTime.day(at);
        Side school = labels.school(c);
        catalogue.of(c.kind()).stream().filter(Paper::compulsory).forEach(paper -> {
            Side side = KeepPapers.isDutyOf(paper, school, school) ? school : school.other();
            statements.state(
                    c.id(),
                    paper.code(),
                    side,
                    day,
                    at,
                    writer.apply(c.party(side).organisation()));
        });
    }
}
