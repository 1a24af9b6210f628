package org.wisselwerk.collaboration;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.CollaborationStore.Stored;
import org.wisselwerk.collaboration.CollaborationView.*;
import org.wisselwerk.listing.ListingHeading;
import org.wisselwerk.listing.Listings;
import org.wisselwerk.organisation.Organisation;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Language;

/** How collaborations look to a caller who stands on one of their sides. */
@Singleton
class CollaborationViews {

    private final CollaborationStore store;
    private final Listings listings;
    private final Organisations organisations;
    private final Reasons reasons;
    private final UnreadMessages unread;
    private final ExpectationHistory expectations;
    private final CompulsoryPapers papers;
    private final NamedPeople named;

    CollaborationViews(
            CollaborationStore store,
            Listings listings,
            Organisations organisations,
            Reasons reasons,
            UnreadMessages unread,
            ExpectationHistory expectations,
            CompulsoryPapers papers,
            NamedPeople named) {
        this.store = store;
        this.listings = listings;
        this.organisations = organisations;
        this.reasons = reasons;
        this.unread = unread;
        this.expectations = expectations;
        this.papers = papers;
        this.named = named;
    }

    CollaborationView view(Stored stored, Side side, Caller caller) {
        Collaboration c = stored.collaboration();
        Surroundings around = around(List.of(stored));
        List<Transition> allowed = allowed(c, side, caller, around);
        Ending ending = c.ending();
        List<Told> history = store.history(c.id()).stream()
                .map(row -> new Told(row, row.terms(c.kind())))
                .toList();
        Map<UUID, String> names = named.names(peopleIn(c, history));
        return new CollaborationView(
                c.id(),
                c.version(),
                c.state(),
                c.waitsFor(),
                side,
                Timing.until(c),
                c.kind(),
                around.party(c.asking()),
                around.party(c.offering()),
                around.listing(c.party(c.proposer().other()), c.party(side)),
                around.listing(c.party(c.proposer()), c.party(side)),
                TermsView.of(c.termsNow(), around.showsPupils(c, side), names),
                Pupils.takePartIn(c.kind()) ? around.school(c) : null,
                RevisionText.of(c).sha256(),
                c.signatures().stream()
                        .map(s -> new SignatureView(s.side(), s.revision(), s.at()))
                        .toList(),
                expectations(c, caller),
                around.missingPapers().getOrDefault(c.id(), List.of()),
                codes(allowed),
                Aligning.ANSWERABLE.contains(c.state()) && Sides.speaks(caller, c, side, named),
                mayLabel(c, side, caller, around),
                reasons(c, allowed, caller.language()),
                ending == null ? null : new EndingView(ending.side(), ending.at(), ending.reason(), ending.text()),
                stored.setting().message(),
                history.stream().map(told -> step(told, names)).toList(),
                unread(caller, List.of(c.id())).getOrDefault(c.id(), 0),
                stored.updatedAt());
    }

    private List<ExpectationView> expectations(Collaboration c, Caller caller) {
        Set<UUID> unseen = caller.id() == null ? Set.of() : expectations.unseen(c.id(), caller.id());
        return c.expectations().stream()
                .map(item -> ExpectationViews.view(item, unseen, caller.language()))
                .toList();
    }

    List<Line> lines(List<Stored> stored, UUID organisation, Caller caller) {
        Surroundings around = around(stored);
        Map<UUID, Integer> waiting = unread(
                caller, stored.stream().map(one -> one.collaboration().id()).toList());
        return stored.stream()
                .map(one -> {
                    Collaboration c = one.collaboration();
                    Side side = c.sideOf(organisation).orElseThrow();
                    return new Line(
                            c.id(),
                            c.version(),
                            c.state(),
                            c.waitsFor(),
                            side,
                            Timing.until(c),
                            around.party(c.asking()),
                            around.party(c.offering()),
                            around.listing(c.party(c.proposer().other()), c.party(side)),
                            TermsView.of(c.terms(), false, null),
                            codes(allowed(c, side, caller, around)),
                            waiting.getOrDefault(c.id(), 0),
                            one.updatedAt());
                })
                .toList();
    }

    private Map<UUID, Integer> unread(Caller caller, List<UUID> collaborations) {
        UUID account = caller.id();
        return account == null || collaborations.isEmpty() ? Map.of() : unread.count(account, collaborations);
    }

    /** What the side may do now, for a refusal. */
    List<String> allowed(Stored stored, Side side, Caller caller) {
        return codes(allowed(stored.collaboration(), side, caller, around(List.of(stored))));
    }

    private static List<Transition> allowed(Collaboration c, Side side, Caller caller, Surroundings around) {
        if (!caller.coordinates(c.party(side).organisation())) {
            return List.of();
        }
        Set<Transition> allowed = EnumSet.noneOf(Transition.class);
        allowed.addAll(StateTable.allowed(c.standing(), new Actor.Coordinator(side)));
        allowed.retainAll(TransitionRequests.SERVED);
        if (Signing.unready(
                        c,
                        Organisation.idsOfVerified(around.organisations().values()),
                        around.missingPapers().getOrDefault(c.id(), List.of()),
                        ListingHeading.hidden(around.listings().values()))
                .isPresent()) {
            allowed.remove(Transition.SIGN);
        }
        return List.copyOf(allowed);
    }

    private static boolean mayLabel(Collaboration c, Side side, Caller caller, Surroundings around) {
        return Pupils.takePartIn(c.kind())
                && Pupils.NAMED_IN.contains(c.state())
                && around.school(c) == side
                && caller.coordinates(c.party(side).organisation());
    }

    private Map<String, List<ReasonView>> reasons(Collaboration c, List<Transition> allowed, Language language) {
        Map<String, List<ReasonView>> asked = new LinkedHashMap<>();
        allowed.stream()
                .filter(Reasons.ASKED::contains)
                .forEach(transition -> asked.put(
                        transition.code(),
                        reasons.of(transition, c.kind(), c.state()).stream()
                                .map(reason -> new ReasonView(
                                        reason.code(), reason.label().in(language), reason.text()))
                                .toList()));
        return asked;
    }

    private static List<String> codes(List<Transition> transitions) {
        return transitions.stream().map(Transition::code).toList();
    }

    /** Whether this side sees the labels of pupils. */
    boolean showsPupils(Collaboration c, Side side) {
        return new Surroundings(
                        organisations.byIds(
                                List.of(c.asking().organisation(), c.offering().organisation())),
                        Map.of(),
                        Map.of())
                .showsPupils(c, side);
    }

    /** A step with the terms that it brought, read once. */
    private record Told(StepRow row, @Nullable Terms terms) {}

    private static Set<UUID> peopleIn(Collaboration c, List<Told> history) {
        return Stream.concat(Stream.of(c.terms()), history.stream().flatMap(told -> Stream.ofNullable(told.terms())))
                .flatMap(terms -> terms.arrangement().people().stream())
                .map(NamedPerson::id)
                .collect(Collectors.toSet());
    }

    private static StepView step(Told told, Map<UUID, String> names) {
        StepRow row = told.row();
        Terms terms = told.terms();
        return new StepView(
                row.at(),
                row.side(),
                row.event().code(),
                terms == null ? null : TermsView.of(terms, false, names),
                row.expectationId());
    }

    private Surroundings around(Collection<Stored> stored) {
        List<Collaboration> all = stored.stream().map(Stored::collaboration).toList();
        Set<UUID> parties = all.stream()
                .flatMap(c -> Stream.of(c.asking(), c.offering()))
                .map(Party::organisation)
                .collect(Collectors.toSet());
        Set<UUID> used = all.stream().flatMap(c -> c.listings().stream()).collect(Collectors.toSet());
        return new Surroundings(organisations.byIds(parties), listings.headings(used), papers.missing(all));
    }

    /** The organisations and listings that collaborations name. */
    private record Surroundings(
            Map<UUID, Organisation> organisations,
            Map<UUID, ListingHeading> listings,
            Map<UUID, List<String>> missingPapers) {

        PartyView party(Party party) {
            Organisation organisation = organisation(party);
            return new PartyView(organisation.id(), organisation.name(), organisation.type(), organisation.verified());
        }

        @Nullable
        ListingBrief listing(Party party, Party reader) {
            ListingHeading listing = party.listing() == null ? null : listings.get(party.listing());
            return listing == null
                    ? null
                    : new ListingBrief(
                            listing.id(),
                            listing.titleFor(reader.organisation()),
                            listing.kind(),
                            listing.direction(),
                            listing.hidden());
        }

        Side school(Collaboration c) {
            return Pupils.side(
                    organisation(c.asking()).type(), organisation(c.offering()).type());
        }

        boolean showsPupils(Collaboration c, Side side) {
            return Pupils.takePartIn(c.kind())
                    && Pupils.shownTo(
                            side,
                            school(c),
                            c.state(),
                            organisation(c.party(side)).verified());
        }

        private Organisation organisation(Party party) {
            return Objects.requireNonNull(organisations.get(party.organisation()));
        }
    }
}
