package org.wisselwerk.platform;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/** The client of the search engine, the same for the embedded node and a cluster. */
@Factory
class ElasticsearchFactory {

    /** Search falls back to the database rather than wait longer. */
    private static final Timeout CONNECT = Timeout.ofSeconds(2);

    private static final Timeout RESPONSE = Timeout.ofSeconds(30);

    /**
     * @param url one or more addresses, comma-separated
     * @param ca a PEM file with the authority that signed the cluster's certificates
     */
    @ConfigurationProperties("wisselwerk.elasticsearch")
    record Settings(String url, String apiKey, String user, String password, String ca) {

        List<URI> addresses() {
            return Arrays.stream(url.split(","))
                    .map(String::strip)
                    .map(URI::create)
                    .toList();
        }
    }

    @Singleton
    @Bean(preDestroy = "close")
    Rest5Client rest(Settings settings) {
        Rest5ClientBuilder builder = Rest5Client.builder(settings.addresses())
                .setConnectionConfigCallback(c -> c.setConnectTimeout(CONNECT).setSocketTimeout(RESPONSE))
                .setRequestConfigCallback(
                        r -> r.setConnectionRequestTimeout(CONNECT).setResponseTimeout(RESPONSE));
        if (!settings.apiKey().isEmpty()) {
            builder.setDefaultHeaders(authorization("ApiKey " + settings.apiKey()));
        } else if (!settings.user().isEmpty()) {
            byte[] pair = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
            builder.setDefaultHeaders(
                    authorization("Basic " + Base64.getEncoder().encodeToString(pair)));
        }
        if (!settings.ca().isEmpty()) {
            builder.setSSLContext(trusting(Path.of(settings.ca())));
        }
        return builder.build();
    }

    @Singleton
    ElasticsearchClient client(Rest5Client rest) {
        return new ElasticsearchClient(new Rest5ClientTransport(rest, new JacksonJsonpMapper()));
    }

    private static Header[] authorization(String value) {
        return new Header[] {new BasicHeader("Authorization", value)};
    }

    private static SSLContext trusting(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("ca-" + number++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException("ELASTICSEARCH_CA cannot be read: " + pem, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ELASTICSEARCH_CA holds no usable certificate: " + pem, e);
        }
    }
}
