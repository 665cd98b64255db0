package vn.parindex.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One running application per home. The operating system lets go of the lock when the process dies, however it dies, so
 * there is never a stale lock to remove by hand.
 */
final class InstanceLock implements AutoCloseable {

    /** A second channel on the file would drop this process's own lock when closed, so it must not even be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static InstanceLock take(ProgramHome home) {
        var file = home.lockFile();
        if (!HELD_HERE.add(file)) {
            throw alreadyRunning(home, ProcessHandle.current().pid() + "");
        }
        try {
            return open(home, file);
        } catch (IOException failure) {
            HELD_HERE.remove(file);
            throw new StartRefusedException(
                    "The lock file " + file + " cannot be written: " + failure.getMessage() + ".",
                    "Start as the user that owns the directory, or give --parindex.home another directory.",
                    failure);
        } catch (StartRefusedException refused) {
            HELD_HERE.remove(file);
            throw refused;
        }
    }

    private static InstanceLock open(ProgramHome home, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
        channel.close();
        HELD_HERE.remove(file);
    }
}
