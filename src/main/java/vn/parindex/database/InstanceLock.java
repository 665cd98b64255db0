package vn.parindex.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * One running application per home. The operating system lets go of the lock when the process dies, however it dies, so
 * there is never a stale lock to remove by hand.
 */
final class InstanceLock implements AutoCloseable {

    /**
     * Keeps the channels reachable, for a collected channel drops its lock; and tells that one is open, for a second
     * channel on the file would drop this process's own lock when closed.
     */
    private static final Map<Path, InstanceLock> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static InstanceLock take(ProgramHome home) {
        var file = home.lockFile();
        synchronized (HELD_HERE) {
            if (HELD_HERE.containsKey(file)) {
                throw alreadyRunning(home, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                var lock = open(home, file);
                HELD_HERE.put(file, lock);
                return lock;
            } catch (IOException failure) {
                throw new StartRefusedException(
                        "The lock file " + file + " cannot be written: " + failure.getMessage() + ".",
                        "Start as the user that owns the directory, or give --parindex.home another directory.",
                        failure);
            }
        }
    }

    private static InstanceLock open(ProgramHome home, Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw alreadyRunning(home, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return new InstanceLock(file, channel);
    }

    private static StartRefusedException alreadyRunning(ProgramHome home, String process) {
        return new StartRefusedException(
                "Another instance (process " + process + ") already runs on " + home.directory() + ".",
                "Stop that instance, or give --parindex.home another directory.");
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            channel.close();
            HELD_HERE.remove(file);
        }
    }
}
