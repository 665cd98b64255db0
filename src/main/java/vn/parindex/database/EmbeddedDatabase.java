package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB of our own: started with the application, started again when it dies, killed and started again when it
 * hangs, stopped after the application.
 */
final class EmbeddedDatabase implements DatabaseStatus {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final long BETWEEN_QUESTIONS_MILLIS = 2_000;
    private static final int SILENCES_BEFORE_KILL = 3;

    private final ServerFolder folder;
    private final Path binaries;
    private final ServerAccounts accounts;
    private final int port;
    private final List<Runnable> afterRestart = new CopyOnWriteArrayList<>();
    private volatile ServerProcess server;
    private volatile boolean available;
    private volatile boolean stopping;

    private EmbeddedDatabase(ServerFolder folder, Path binaries, ServerAccounts accounts) {
        this.folder = folder;
        this.binaries = binaries;
        this.accounts = accounts;
        this.port = ServerProcess.freePort();
    }

    static EmbeddedDatabase start(ProgramHome home) {
        return start(home, home.server().binaries());
    }

    /** With the programs elsewhere, so that tests with a home of their own need not unpack them each time. */
    static EmbeddedDatabase start(ProgramHome home, Path binariesFolder) {
        refuseOtherMachines();
        try {
            return open(home.server(), binariesFolder);
        } catch (IOException failure) {
            throw new StartRefusedException(
                    "The embedded database does not start: " + failure.getMessage(),
                    "Remove the cause named above, or set spring.datasource.url to a MariaDB of your own.",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static EmbeddedDatabase open(ServerFolder folder, Path binariesFolder)
            throws IOException, InterruptedException {
        long begin = System.currentTimeMillis();
        folder.create();
        OrphanServer.endAllOn(folder);
        var binaries = ServerBinaries.unpackInto(binariesFolder);
        Files.writeString(folder.settings(), ServerSettings.text(folder, binaries));
        var accounts = ServerAccounts.of(folder);
        new ServerTables(folder, binaries).makeIfMissing();
        var database = new EmbeddedDatabase(folder, binaries, accounts);
        database.server = ServerProcess.start(folder, binaries, accounts, database.port);
        LOG.info("Database server {} took {} ms to start", database.pid(), System.currentTimeMillis() - begin);
        database.available = true;
        database.watch();
        return database;
    }

    private static void refuseOtherMachines() {
        var system = System.getProperty("os.name");
        var processor = System.getProperty("os.arch");
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            throw new StartRefusedException(
                    "The embedded database runs on Linux on x86-64 only, not on " + system + " on " + processor + ".",
                    "Set spring.datasource.url to a MariaDB of your own.");
        }
    }

    private void watch() {
        for (var watcher :
                List.of(new Thread(this::keepRunning, "database-watch"), new Thread(this::listen, "database-pulse"))) {
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    /** A process that is there but silent would hold every request for as long as it likes. */
    private void listen() {
        try (var pulse = new ServerPulse(url(), accounts)) {
            int silences = 0;
            while (!stopping) {
                Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
                var asked = server;
                silences = !asked.isAlive() || heard(asked, pulse.answers(asked)) ? 0 : silences + 1;
                if (silences == SILENCES_BEFORE_KILL) {
                    LOG.error("The database server {} does not answer; killing it", asked.pid());
                    asked.kill();
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says at the first silence that the database is away; an answer takes it back as long as the same server runs. */
    private synchronized boolean heard(ServerProcess asked, boolean answers) {
        if (asked == server && asked.isAlive() && !stopping && available != answers) {
            LOG.warn("The database server {} {}", asked.pid(), answers ? "answers again" : "is silent");
            available = answers;
        }
        return answers;
    }

    private void keepRunning() {
        try {
            while (!stopping) {
                server.awaitEnd();
                available = false;
                if (!stopping) {
                    LOG.error("The database server {} has died; starting it again", server.pid());
                    restart();
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        for (long pause = FIRST_PAUSE_MILLIS; !stopping; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                OrphanServer.endAllOn(folder);
                keep(ServerProcess.start(folder, binaries, accounts, port));
                return;
            } catch (IOException failure) {
                LOG.error("The database server does not start; trying again in {} ms", pause, failure);
                Thread.sleep(pause);
            }
        }
    }

    private synchronized void keep(ServerProcess started) throws InterruptedException {
        server = started;
        if (stopping) {
            started.stop();
            return;
        }
        afterRestart.forEach(Runnable::run);
        available = true;
        LOG.info("The database is back as server {}", started.pid());
    }

    /** Runs the action whenever the server has come back, before anyone is told that it has. */
    void afterRestart(Runnable action) {
        afterRestart.add(action);
    }

    /** Ends the server; returns when everything is on disk. */
    void stop() {
        stopping = true;
        available = false;
        try {
            stopServer();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stopServer() throws InterruptedException {
        server.stop();
    }

    /** From now on the tables hold somebody's work and are never made anew. */
    void firstStartDone() {
        try {
            Files.deleteIfExists(folder.unfinishedMark());
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot remove " + folder.unfinishedMark(), failure);
        }
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    String url() {
        return "jdbc:mariadb://%s:%d/%s".formatted(ServerAccounts.HOST, port, ServerAccounts.SCHEMA);
    }

    ServerAccounts accounts() {
        return accounts;
    }

    long pid() {
        return server.pid();
    }
}
