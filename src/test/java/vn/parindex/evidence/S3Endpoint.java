package vn.parindex.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real S3 endpoint that keeps everything in memory, in a process of its own. */
final class S3Endpoint implements AutoCloseable {

    static final String ACCESS = "parindex-access";
    static final String SECRET = "parindex-secret";

    private static final Path PROGRAM = Path.of("target/s3proxy/s3proxy.jar");

    private final Process process;
    private final int port;

    private S3Endpoint(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Endpoint start(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(PROGRAM)) {
            throw new IllegalStateException(PROGRAM + " is missing: run mvn generate-test-resources once");
        }
        int port = freePort();
        var settings = Files.writeString(folder.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                jclouds.identity=local
                jclouds.credential=local
                """.formatted(port, ACCESS, SECRET));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Xmx256m", "-jar", PROGRAM.toString(), "--properties", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        var endpoint = new S3Endpoint(process, port);
        endpoint.waitUntilUp();
        return endpoint;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private void waitUntilUp() throws IOException, InterruptedException {
        for (int turn = 0; turn < 600 && process.isAlive(); turn++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IOException("The S3 endpoint does not come up");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
