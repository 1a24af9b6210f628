package org.wisselwerk.collaboration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Input;
import org.wisselwerk.testing.Api;

/** Somebody who is signed in and works for one organisation. */
public record Person(Api api, UUID organisation) {

    /** What came back. */
    public record Answer(Api.Answer plain) {

        public int status() {
            return plain.status();
        }

        public JsonNode body() {
            return plain.json();
        }

        public String slug() {
            return plain.problem().replace("/problems/", "");
        }

        public UUID id() {
            return UUID.fromString(plain.expect(plain.status() == 200 ? 200 : 201)
                    .json()
                    .path("id")
                    .asText());
        }

        public long version() {
            JsonNode version = body().path("version");
            if (!version.isIntegralNumber()) {
                throw new AssertionError("no version in " + plain.status() + " " + plain.text());
            }
            return version.asLong();
        }
    }

    public Answer get(String path) {
        return new Answer(api.get(path));
    }

    public Answer post(String path, @Nullable Long version, Object body) {
        return write("POST", path, version, body);
    }

    public Answer put(String path, @Nullable Long version, Object body) {
        return write("PUT", path, version, body);
    }

    private Answer write(String method, String path, @Nullable Long version, Object body) {
        String text = body instanceof String plain
                ? plain
                : Input.JSON.valueToTree(body).toString();
        String seen = version == null ? null : "\"" + version + "\"";
        return new Answer(api.send(method, path, text, "application/json", seen));
    }
}
