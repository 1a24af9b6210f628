package org.wisselwerk.platform;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, to tell strangers apart: as good as an address can, and never more apart than they are. */
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * The address of the client. From a proxy beside us, on this machine or a private network, the last one that it
     * wrote into X-Forwarded-For; whatever stands before that, anybody may have written. Of IPv6 the network alone (64
     * bits), within which a single machine has as many addresses as it likes.
     */
    public static String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        boolean besideUs = peer.isLoopbackAddress() || peer.isSiteLocalAddress();
        InetAddress told = besideUs ? told(request.getHeaders().getAll(FORWARDED)) : null;
        return network(told == null ? peer : told);
    }

    private static @Nullable InetAddress told(List<String> headers) {
        if (headers.isEmpty()) {
            return null;
        }
        String last = headers.getLast();
        try {
            return InetAddress.ofLiteral(
                    last.substring(last.lastIndexOf(',') + 1).strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
