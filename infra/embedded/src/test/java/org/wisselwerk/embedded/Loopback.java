package org.wisselwerk.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Tries every way into a port that a server on loopback must leave shut. */
final class Loopback {

    private Loopback() {}

    static void isTheOnlyWayTo(int port) throws IOException {
        assertThat(reachable(InetAddress.getByName("127.0.0.1"), port)).isTrue();
        List<InetAddress> others = new ArrayList<>();
        // On Linux a server on all addresses would answer here, too, even on a machine without a network.
        others.add(InetAddress.getByName("127.0.0.2"));
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            card.inetAddresses().filter(address -> !address.isLoopbackAddress()).forEach(others::add);
        }
        for (InetAddress other : others) {
            assertThat(reachable(other, port)).as("port %d on %s", port, other).isFalse();
        }
    }

    private static boolean reachable(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }
}
