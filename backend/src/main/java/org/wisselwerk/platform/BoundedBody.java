package org.wisselwerk.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A file in the body of a request. */
public final class BoundedBody {

    private BoundedBody() {}

    /**
     * Reads no more than it may be: a sender who says nothing of its length gains nothing.
     *
     * @param announced what the sender says its length is; below 0 when nothing is said
     * @return empty when it is longer than {@code maxBytes}
     */
    public static Optional<byte[]> read(long announced, InputStream sent, int maxBytes) throws IOException {
        if (announced > maxBytes) {
            return Optional.empty();
        }
        byte[] bytes = sent.readNBytes(maxBytes + 1);
        return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
    }
}
