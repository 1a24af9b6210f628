package org.wisselwerk.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Coded;
import org.wisselwerk.platform.Refusal;

/** What an administrator does about the account of somebody else. */
enum AccountAct implements Coded {
    END_SESSIONS,
    PASSWORD_LINK,
    APPOINT,
    DISMISS,
    ERASE;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Whose account it is, as far as that decides.
     *
     * @param own that of the administrator who asks
     * @param reachable at a mailbox
     */
    record Holder(boolean own, boolean administrator, boolean reachable) {

        /** The acts that nothing keeps the asking administrator from, by their codes. */
        List<String> allowed() {
            return Arrays.stream(values())
                    .filter(act -> act.inTheWay(this) == null)
                    .map(AccountAct::code)
                    .toList();
        }
    }

    /** The last part of its address. */
    @Override
    public String code() {
        return code;
    }

    /** @throws Refusal 409 with what is in the way, and with what is allowed instead */
    void check(Holder holder) {
        String slug = inTheWay(holder);
        if (slug != null) {
            throw Refusal.conflict(slug, holder.allowed());
        }
    }

    /** The slug of a problem. One's own account is looked after where everybody does that. */
    private @Nullable String inTheWay(Holder holder) {
        if (holder.own()) {
            return "own-account";
        }
        return switch (this) {
            case END_SESSIONS -> null;
            case PASSWORD_LINK -> holder.reachable() ? null : "no-mailbox";
            case APPOINT -> holder.administrator() ? "state" : null;
            case DISMISS -> holder.administrator() ? null : "state";
            case ERASE -> holder.administrator() ? "is-administrator" : null;
        };
    }
}
