package org.wisselwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wisselwerk.testing.RunningApplication;

class MetricsIT {

    @ParameterizedTest
    @ValueSource(strings = {"/prometheus", "/prometheus/"})
    void areForThisMachineAlone(String path) throws IOException, InterruptedException {
        assertThat(status(path, "Accept")).isEqualTo(200);
        assertThat(status(path, "X-Forwarded-For")).isEqualTo(404);
    }

    private static int status(String path, String header) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(RunningApplication.base().resolve(path))
                .header(header, header.equals("Accept") ? "*/*" : "192.0.2.1")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        }
    }
}
