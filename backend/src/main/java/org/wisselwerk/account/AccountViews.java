package org.wisselwerk.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.AccountAct.Holder;
import org.wisselwerk.account.AccountSearchRepository.Acting;
import org.wisselwerk.account.AccountSearchRepository.Found;
import org.wisselwerk.account.AccountSearchRepository.Seen;
import org.wisselwerk.mail.Recipient;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Language;

/** Shows accounts to an administrator: who they are and for whom they act, nothing of what they say to others. */
@Singleton
class AccountViews {

    private static final String CONFIRMATION = "confirmation";

    private final AccountSearchRepository accounts;

    AccountViews(AccountSearchRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * @param confirmBefore until when it can be confirmed; null once it is
     * @param sessions how many are open
     * @param lastSeenAt to within minutes; null while no session is open, for only those are kept
     * @param allowed what the asking administrator may do about it
     * @param version null until it is confirmed
     */
    @Serdeable
    record AccountView(
            UUID id,
            String email,
            String name,
            Language language,
            Instant createdAt,
            @Nullable Instant confirmBefore,
            boolean administrator,
            int sessions,
            @Nullable Instant lastSeenAt,
            List<ActingFor> memberships,
            List<String> allowed,
            @Nullable Long version) {}

    @Serdeable
    record ActingFor(UUID organisationId, String name, Role role) {}

    /** In their order. */
    List<AccountView> views(List<Found> found, UUID reader) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(Found::id).toList();
        Map<UUID, List<ActingFor>> acting = accounts.memberships(ids).stream()
                .collect(Collectors.groupingBy(
                        Acting::accountId,
                        Collectors.mapping(
                                one -> new ActingFor(one.organisationId(), one.name(), one.role()),
                                Collectors.toList())));
        // Sessions live by the machine's clock.
        Instant now = Instant.now();
        Map<UUID, Seen> seen = accounts.seen(ids, now.minus(Sessions.IDLE), now.minus(Sessions.ABSOLUTE)).stream()
                .collect(Collectors.toMap(Seen::accountId, Function.identity()));
        return found.stream()
                .map(one -> view(one, acting.getOrDefault(one.id(), List.of()), seen.get(one.id()), reader))
                .toList();
    }

    private static AccountView view(Found one, List<ActingFor> acting, @Nullable Seen seen, UUID reader) {
        return new AccountView(
                one.id(),
                one.email(),
                one.name(),
                Coded.of(Language.class, one.language()).orElse(Language.NL),
                one.createdAt(),
                one.confirmBefore(),
                one.admin(),
                seen == null ? 0 : seen.sessions(),
                seen == null ? null : seen.lastSeenAt(),
                acting,
                allowed(one, reader),
                one.version());
    }

    private static List<String> allowed(Found one, UUID reader) {
        return one.confirmBefore() == null
                ? new Holder(one.id().equals(reader), one.admin(), Recipient.isAddress(one.email())).allowed()
                : List.of(CONFIRMATION);
    }
}
