package org.wisselwerk.platform;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.jspecify.annotations.Nullable;

/**
 * Where the search engine is and how it lets us in: the same for the embedded node and a cluster.
 *
 * @param url one or more addresses, comma-separated
 * @param ca a PEM file with the authority that signed the cluster's certificates
 */
@ConfigurationProperties("wisselwerk.elasticsearch")
record ElasticsearchSettings(String url, String apiKey, String user, String password, String ca) {

    /** Without a slash at the end. */
    List<String> addresses() {
        return Arrays.stream(url.split(","))
                .map(String::strip)
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                .toList();
    }

    /** What the header says, null when nobody asks. */
    @Nullable
    String authorization() {
        if (!apiKey.isEmpty()) {
            return "ApiKey " + apiKey;
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return user.isEmpty() ? null : "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Trusts that authority alone; null without one. */
    @Nullable
    SSLContext tls() {
        return ca.isEmpty() ? null : trusting(Path.of(ca));
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
