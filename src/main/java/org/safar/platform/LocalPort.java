package org.safar.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A TCP port of this machine.
record LocalPort(int number) {

    /// @return whether nobody listens on it at this moment
    boolean isFree() {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
