package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wisselwerk.testing.Api;
import org.wisselwerk.testing.Party;
import org.wisselwerk.testing.RunningApplication;

/** Asking what is kept of oneself, and having it taken away. */
class EraseAccountIT {

    private static final String PASSWORD = "a-password-for-tests";

    private final Party school = Party.school();
    private final String name = "Planted " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@planted.example";

    @Test
    void showsWhatIsKeptAndThenNothingInTheDatabaseNamesThem() throws SQLException {
        Api person = colleague(Role.COORDINATOR);
        person.post("/api/saved-searches", "{\"parameters\":{\"q\":[\"lasser\"]}}")
                .expect(201);
        JsonNode all = person.get("/api/account/export").expect(200).json();
        assertThat(all.at("/account/email").asText()).isEqualTo(email);
        assertThat(all.at("/organisations/memberships/0/role").asText()).isEqualTo("COORDINATOR");
        assertThat(all.at("/notifications/savedSearches/0/parameters/q/0").asText())
                .isEqualTo("lasser");
        assertThat(naming(email)).contains("account.email");

        person.post("/api/account/erasure", "{\"password\":\"another-password\"}")
                .expect(422);
        person.post("/api/account/erasure", "{\"password\":\"" + PASSWORD + "\"}")
                .expect(204);

        person.get("/api/account").expect(401);
        assertThat(naming(email)).isEmpty();
        assertThat(naming(name)).isEmpty();
        Api.stranger()
                .post("/api/session", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}")
                .expect(401);
        assertThat(school.api()
                        .get("/api/organisations/" + school.organisation() + "/members")
                        .json())
                .hasSize(1);
    }

    @Test
    void colleaguesAreNotLeftWithoutAnOwner() {
        colleague(Role.MEMBER);
        assertThat(school.api()
                        .post("/api/account/erasure", "{\"password\":\"" + PASSWORD + "\"}")
                        .expect(409)
                        .problem())
                .isEqualTo("/problems/last-owner");
        school.api().get("/api/account").expect(200);
    }

    private Api colleague(Role role) {
        RunningApplication.bean(Accounts.class).addMember(email, name, PASSWORD, school.organisation(), role);
        return Api.signedIn(email, PASSWORD);
    }

    /** The columns of all tables in which a text stands somewhere. */
    private static List<String> naming(String text) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> found = new ArrayList<>();
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = RunningApplication.bean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                try (ResultSet all = statement.executeQuery("select table_name, column_name from "
                        + "information_schema.columns where table_schema = database() and data_type in "
                        + "('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json')")) {
                    while (all.next()) {
                        columns.add(all.getString(1) + "." + all.getString(2));
                    }
                }
                for (String column : columns) {
                    String table = column.substring(0, column.indexOf('.'));
                    try (ResultSet hits = statement.executeQuery("select 1 from `" + table + "` where `"
                            + column.substring(column.indexOf('.') + 1) + "` like '%" + text + "%' limit 1")) {
                        if (hits.next()) {
                            found.add(column);
                        }
                    }
                }
                return found;
            }
        });
    }
}
