package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a server that a killed application left behind on our own tables. Found by its working directory in {@code /proc},
 * not by a pid file: a pid may have been given to somebody else since, and a server killed early has not written one.
 */
final class OrphanServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final long PATIENCE_SECONDS = 60;

    private OrphanServer() {}

    static void endAllOn(ServerFolder folder) throws InterruptedException {
        for (var orphan : ProcessHandle.allProcesses()
                .filter(process -> isOn(folder, process))
                .toList()) {
            LOG.warn("Ending the database server {} that an earlier instance left behind", orphan.pid());
            orphan.destroy();
            if (!isGone(orphan)) {
                LOG.warn("The database server {} does not end when asked; killing it", orphan.pid());
                orphan.destroyForcibly();
                isGone(orphan);
            }
        }
    }

    private static boolean isGone(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isOn(ServerFolder folder, ProcessHandle process) {
        var program = linkOf(process, "exe");
        var place = linkOf(process, "cwd");
        return program != null
                && place != null
                && program.endsWith("mariadbd")
                && (place.equals(folder.tables()) || place.equals(folder.tablesInTheMaking()));
    }

    /** Without the mark that Linux puts on what was deleted meanwhile. Null for a process of somebody else, or one that has just ended. */
    private static Path linkOf(ProcessHandle process, String name) {
        try {
            var link = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), name));
            return Path.of(link.toString().replaceFirst(" \\(deleted\\)$", ""));
        } catch (IOException notOurs) {
            return null;
        }
    }
}
