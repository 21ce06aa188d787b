package plumbline.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A loopback port on which somebody else listens. */
final class BusyPort implements AutoCloseable {

    private final ServerSocket socket;

    BusyPort() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    int number() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
