package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wisselwerk.account.AccountAct.Holder;
import org.wisselwerk.platform.Refusal;

class AccountActTest {

    @Test
    void nobodyLooksAfterTheirOwnAccountHere() {
        Holder own = new Holder(true, true, true);
        assertThat(own.allowed()).isEmpty();
        for (AccountAct act : AccountAct.values()) {
            assertRefused(act, own, "own-account");
        }
    }

    @Test
    void somebodyIsSignedOutHelpedInAppointedOrErased() {
        assertThat(new Holder(false, false, true).allowed())
                .containsExactly("end-sessions", "password-link", "appoint", "erase");
    }

    @Test
    void anAdministratorIsDismissedBeforeTheAccountIsErased() {
        Holder administrator = new Holder(false, true, true);
        assertThat(administrator.allowed()).containsExactly("end-sessions", "password-link", "dismiss");
        assertRefused(AccountAct.ERASE, administrator, "is-administrator");
        assertRefused(AccountAct.APPOINT, administrator, "state");
        assertRefused(AccountAct.DISMISS, new Holder(false, false, true), "state");
    }

    @Test
    void noLinkGoesWhereNoMailArrives() {
        assertRefused(AccountAct.PASSWORD_LINK, new Holder(false, false, false), "no-mailbox");
    }

    private static void assertRefused(AccountAct act, Holder holder, String slug) {
        assertThatThrownBy(() -> act.check(holder)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.allowed()).isEqualTo(holder.allowed());
        });
    }
}
