package vn.parindex.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** One run of the embedded server, from the start of its process to its end. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MILLIS = 20;
    private static final int STOP_SECONDS = 60;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts the server and returns when it takes connections; crash recovery happens in between. */
    static ServerProcess start(ServerFolder folder, Path binaries, ServerAccounts accounts, int port)
            throws IOException, InterruptedException {
        PrivateFile.write(folder.accountStatements(), accounts.asStatements());
        var process = new ProcessBuilder(
                        binaries.resolve("bin/mariadbd").toString(),
                        "--defaults-file=" + folder.settings(),
                        "--init-file=" + folder.accountStatements(),
                        "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        var server = new ServerProcess(process);
        server.awaitConnections(folder, accounts, port);
        Files.delete(folder.accountStatements());
        return server;
    }

    private void awaitConnections(ServerFolder folder, ServerAccounts accounts, int port)
            throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!accepts(accounts, port)) {
            if (!process.isAlive()) {
                throw new ServerDiedException("ended at its start", folder, null);
            }
            if (Instant.now().isAfter(deadline)) {
                stop();
                throw new ServerDiedException("took no connection for " + PATIENCE, folder, null);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static boolean accepts(ServerAccounts accounts, int port) {
        var url = "jdbc:mariadb://%s:%d/%s?connectTimeout=5000"
                .formatted(ServerAccounts.HOST, port, ServerAccounts.SCHEMA);
        try (var connection = DriverManager.getConnection(url, ServerAccounts.OWNER, accounts.ownerPassword())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Below the range from which outgoing connections take theirs, so that the port is still ours after a crash. */
    static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.getByName(ServerAccounts.HOST), port));
                return port;
            } catch (IOException taken) {
                continue;
            }
        }
        throw new IllegalStateException("No free port between 20000 and 32000 on " + ServerAccounts.HOST);
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** For a server that does not listen any more; what was committed is recovered at the next start. */
    void kill() {
        process.destroyForcibly();
    }

    long pid() {
        return process.pid();
    }

    /** Asks the server to write everything down and end; kills it only when it does not listen. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
