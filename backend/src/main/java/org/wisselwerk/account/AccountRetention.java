package org.wisselwerk.account;

import jakarta.inject.Singleton;
import java.time.Period;
import java.util.List;
import org.wisselwerk.platform.Kept;
import org.wisselwerk.platform.Retained;

/** Accounts last until their people end them; what only leads to one goes by itself. */
@Singleton
class AccountRetention implements Retained {

    private final ApiTokenRepository tokens;

    AccountRetention(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept.With(
                        "Accounts: name, address, password as a hash",
                        List.of("account.email", "account.name", "account.password_hash"),
                        "until it is erased"),
                new Kept.ByAJobOfItsOwn(
                        "Sessions, with the kind of device",
                        List.of("session.device"),
                        "12 hours without use, 30 days at most"),
                new Kept.ByAJobOfItsOwn(
                        "Requests for an account that nobody confirmed",
                        List.of("registration.email", "registration.name", "registration.password_hash"),
                        "48 hours after the last letter to confirm it"),
                new Kept.ByAJobOfItsOwn(
                        "Requests for another address that nobody confirmed",
                        List.of("email_change.email"),
                        "48 hours"),
                new Kept.ForATime(
                        "Tokens of programs",
                        List.of("api_token.name"),
                        Period.ofMonths(1),
                        "they were over",
                        tokens::forget));
    }
}
