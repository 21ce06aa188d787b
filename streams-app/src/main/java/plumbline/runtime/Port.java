package plumbline.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A loopback port that somebody would like, and how much they mind.
 *
 * <p>A default is only a preference: a second demo beside a first must start. A port that a person
 * asked for by name is a promise to whatever they will point at it, so it is that port or an error.
 *
 * @param number 1 to 65535
 * @param required whether another port will not do
 */
public record Port(int number, boolean required) {

    /** Everything embedded listens here and nowhere else: the platform has no passwords. */
    static final String LOOPBACK = "127.0.0.1";

    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    public Port {
        if (number < 1 || number > 65_535) {
            throw new IllegalArgumentException("must be 1 to 65535: port=" + number);
        }
    }

    public static Port preferred(int number) {
        return new Port(number, false);
    }

    public static Port exactly(int number) {
        return new Port(number, true);
    }

    /**
     * Returns a port that was free a moment ago.
     *
     * @param service what wants it, for the message
     * @throws PlatformException if this port is required and busy
     */
    int choose(String service) {
        if (isFree(number)) {
            return number;
        }
        if (required) {
            throw new PlatformException("Port " + number + ", asked for the " + service
                    + ", is already in use on this machine. Stop what listens there, or choose another port.");
        }
        return anyFree();
    }

    static int anyFree() {
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PlatformException("No free port could be found on " + LOOPBACK + ".", e);
        }
    }

    static boolean isListening(int number) {
        try (Socket socket = new Socket()) {
            socket.connect(loopback(number), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(int number) {
        try (ServerSocket socket = bind(number)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bind(int number) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(loopback(number));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Never the IPv6 one, which the system may prefer: everything that listens does so on {@link #LOOPBACK}. */
    private static InetSocketAddress loopback(int number) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), number);
    }
}
