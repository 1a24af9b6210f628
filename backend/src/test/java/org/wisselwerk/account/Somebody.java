package org.wisselwerk.account;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Inbox;
import org.wisselwerk.testing.RunningApplication;

/** Somebody with a mailbox and an address on the net of their own. */
record Somebody(String email, String address) {

    static final String PASSWORD = "een groene fiets op zolder";

    static Somebody anyone() {
        UUID id = UUID.randomUUID();
        int host = Math.floorMod(id.hashCode(), 1 << 16);
        return new Somebody(id + "@school.example", "10.77." + (host >> 8) + "." + (host & 255));
    }

    /** With an account, made by asking and confirming. */
    static Somebody registered() {
        Somebody somebody = anyone();
        somebody.register().expect(202);
        somebody.stranger()
                .post("/api/registrations/" + somebody.mail(1).token() + "/confirm", password(PASSWORD))
                .expect(204);
        return somebody;
    }

    Api stranger() {
        return Api.stranger().at(address);
    }

    Api signedIn() {
        return Api.signedIn(email, PASSWORD).at(address);
    }

    Api.Answer register() {
        return stranger().post("/api/registrations", request(email, "An Peeters", PASSWORD));
    }

    Api.Answer signIn(String password) {
        return stranger().post("/api/session", credentials(password));
    }

    String credentials(String password) {
        return Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("password", password)
                .toString();
    }

    /** The last of so many letters. */
    Inbox.Received mail(int count) {
        return Inbox.last(email, count);
    }

    AccountRow row() {
        return RunningApplication.bean(AccountRepository.class)
                .findByEmail(email)
                .orElseThrow();
    }

    static String password(String password) {
        return Input.JSON.createObjectNode().put("password", password).toString();
    }

    static String request(String email, String name, String password) {
        return Input.JSON
                .createObjectNode()
                .put("email", email)
                .put("name", name)
                .put("password", password)
                .put("language", "nl")
                .toString();
    }

    /** As if this token had been sent long ago. */
    @SuppressWarnings("unchecked")
    static void grewOld(String token) {
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            String sql = "update one_time_token set expires_at = '2020-01-01' where token_hash = ?";
            try (PreparedStatement update = status.getConnection().prepareStatement(sql)) {
                update.setString(1, Secrets.hash(token));
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
