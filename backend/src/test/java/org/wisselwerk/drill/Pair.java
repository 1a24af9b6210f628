package org.wisselwerk.drill;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verified school and a verified company, each with an owner who has registered and stays signed in. */
record Pair(Side school, Side company) {

    static final String ADMIN = "admin@wisselwerk.example";
    static final String ADMIN_PASSWORD = "correct-horse-battery";

    private static final String PASSWORD = "een groene fiets op zolder";
    private static final Duration LETTER = Duration.ofSeconds(30);
    private static final Pattern CONFIRM = Pattern.compile("/bevestig/([^\\s\"<]+)");

    /** One of them. */
    record Side(Client client, String organisation) {}

    static Pair of(Installation installation, Servers servers) {
        Client administrator = Client.signedIn(installation, ADMIN, ADMIN_PASSWORD);
        return new Pair(
                side(installation, servers, administrator, "SCHOOL"),
                side(installation, servers, administrator, "COMPANY"));
    }

    private static Side side(Installation installation, Servers servers, Client administrator, String type) {
        String email = UUID.randomUUID() + "@drill.example";
        Client stranger = Client.stranger(installation);
        stranger.write(
                "POST",
                "/api/registrations",
                Map.of("email", email, "name", "An Peeters", "password", PASSWORD, "language", "nl"),
                null);
        Eventually.holds(
                "a letter to " + email, LETTER, () -> token(servers, email).isPresent());
        stranger.write(
                "POST",
                "/api/registrations/" + token(servers, email).orElseThrow() + "/confirm",
                Map.of("password", PASSWORD),
                null);
        Client client = Client.signedIn(installation, email, PASSWORD);
        JsonNode founded = client.write(
                "POST",
                "/api/organisations",
                Map.of("name", "Drill " + email, "type", type, "postcode", "9000", "different", true),
                null);
        String id = founded.path("id").asText();
        administrator.write(
                "POST",
                "/api/organisations/" + id + "/verification/verify",
                "",
                founded.path("version").asLong());
        return new Side(client, id);
    }

    private static Optional<String> token(Servers servers, String email) {
        return servers.letters().stream()
                .map(letter -> textTo(letter, email))
                .map(CONFIRM::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private static String textTo(MimeMessage letter, String email) {
        try {
            boolean theirs = List.of(letter.getAllRecipients()).toString().contains(email);
            return theirs
                    ? ((MimeMultipart) letter.getContent())
                            .getBodyPart(0)
                            .getContent()
                            .toString()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
