package vn.parindex.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks the protocol of ClamAV's daemon on a socket; finds the test virus, and refuses what is too large for it. */
final class FakeClamd implements AutoCloseable {

    /** The harmless file that every scanner calls a virus; put together here, so that no scanner finds it in our code. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int LARGEST = 1_000_000;

    private final ServerSocket server;
    private final AtomicInteger scans = new AtomicInteger();
    private volatile boolean silent;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var listener = new Thread(this::listen, "fake-clamd");
        listener.setDaemon(true);
        listener.start();
    }

    int port() {
        return server.getLocalPort();
    }

    int scans() {
        return scans.get();
    }

    /** Takes connections and says nothing, as a daemon does that loads its signatures. */
    void fallSilent() {
        silent = true;
    }

    private void listen() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                if (silent) {
                    Thread.sleep(3_000);
                } else {
                    answer(socket);
                }
            } catch (IOException closed) {
                continue;
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        int form = in.read();
        char end = form == 'z' ? '\0' : '\n';
        var command = command(in, end);
        var reply =
                switch (command) {
                    case "VERSIONCOMMANDS" ->
                        "ClamAV 1.4.2/27500/Sun Feb  5 08:00:00 2023| COMMANDS: SCAN QUIT RELOAD PING"
                                + " CONTSCAN VERSIONCOMMANDS VERSION END SHUTDOWN MULTISCAN FILDES STATS IDSESSION INSTREAM";
                    case "INSTREAM" -> judged(in);
                    case "PING" -> "PONG";
                    default -> "UNKNOWN COMMAND";
                };
        socket.getOutputStream().write((reply + end).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String command(DataInputStream in, char end) throws IOException {
        var command = new StringBuilder();
        for (int letter = in.read(); letter >= 0 && letter != end; letter = in.read()) {
            command.append((char) letter);
        }
        return command.toString();
    }

    private String judged(DataInputStream in) throws IOException {
        scans.incrementAndGet();
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        if (content.size() > LARGEST) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
