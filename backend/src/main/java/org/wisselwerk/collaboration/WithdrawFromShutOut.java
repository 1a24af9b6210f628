package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.DeliveryConsumer;

/**
 * When an organisation is rejected or suspended, the proposals from and to it are withdrawn; what was agreed stays, to
 * be read. None comes after this: who proposes holds both organisations as they are until the proposal is written.
 */
@Singleton
class WithdrawFromShutOut implements DeliveryConsumer {

    private final Organisations organisations;
    private final CollaborationRepository collaborations;
    private final EndProposals proposals;

    WithdrawFromShutOut(Organisations organisations, CollaborationRepository collaborations, EndProposals proposals) {
        this.organisations = organisations;
        this.collaborations = collaborations;
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "shut-out";
    }

    @Override
    public boolean wants(String eventType) {
        return eventType.equals(Organisations.EVENTS + "rejected")
                || eventType.equals(Organisations.EVENTS + "suspended");
    }

    @Override
    public void deliver(Collection<UUID> aggregates) {
        List<UUID> shutOut = organisations.byIds(aggregates).values().stream()
                .filter(organisation -> organisation.verification().shutOut())
                .map(Organisation::id)
                .toList();
        if (!shutOut.isEmpty()) {
            proposals.all(() -> collaborations.proposedWith(shutOut), Answering::partnerSuspended);
        }
    }
}
