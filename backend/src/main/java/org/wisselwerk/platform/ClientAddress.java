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
    private static final int IPV4_BYTES = 4;

    private ClientAddress() {}

    /**
     * The address of the client. From a proxy beside us, on this machine or a private network, the last one that it
     * wrote into X-Forwarded-For; whatever stands before that, anybody may have written. Of IPv6 the network alone (64
     * bits), within which a single machine has as many addresses as it likes.
     */
    public static String of(HttpRequest<?> request) {
        return network(address(request));
    }

    /** Asked on this machine, by its operator, and not by a proxy for somebody else. */
    public static boolean isHere(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && !request.getHeaders().contains(FORWARDED)
                && !request.getHeaders().contains("Forwarded");
    }

    /** Less than that, for what is kept: 256 addresses of IPv4, or 48 bits of IPv6, as much as one subscriber has. */
    static String networkOf(HttpRequest<?> request) {
        byte[] bytes = address(request).getAddress();
        if (bytes.length == IPV4_BYTES) {
            return "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        }
        return "%x:%x:%x::/48".formatted(group(bytes, 0), group(bytes, 1), group(bytes, 2));
    }

    private static int group(byte[] bytes, int index) {
        return (bytes[2 * index] & 0xff) << 8 | bytes[2 * index + 1] & 0xff;
    }

    private static InetAddress address(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        boolean besideUs = peer.isLoopbackAddress() || peer.isSiteLocalAddress();
        InetAddress told = besideUs ? told(request.getHeaders().getAll(FORWARDED)) : null;
        return told == null ? peer : told;
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
