package vn.parindex.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * Reads one document at a time in a process with a heap of its own: what is too large or takes too long costs that
 * process, never this program. The process is kept while there is work.
 */
@Component
class BoundedReading implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    private final TextLimits limits;
    private final long heapMegabytes;
    private final Path folder;
    private ReaderProcess running;

    BoundedReading(
            TextLimits limits,
            @Value("${parindex.evidence.text.memory:384MB}") DataSize heap,
            @Value("${parindex.home}") String home) {
        this.limits = limits;
        this.heapMegabytes = heap.toMegabytes();
        this.folder = Path.of(home).toAbsolutePath().normalize().resolve("evidence/reading");
    }

    /** @throws IOException when the reading process cannot be started; the document is not to blame */
    synchronized TextOutcome read(Path file, DocumentType type) throws IOException, InterruptedException {
        var reader = running();
        var text = Files.createTempFile(folder, "text", ".txt");
        boolean answered = false;
        try {
            var status = reader.read(type, file, text, limits.time());
            answered = reader.isAlive() && status != TextStatus.TOOK_TOO_LONG;
            return new TextOutcome(status, answered ? Files.readString(text) : "");
        } finally {
            if (!answered) {
                close();
            }
            Files.deleteIfExists(text);
        }
    }

    private ReaderProcess running() throws IOException, InterruptedException {
        if (running == null || !running.isAlive()) {
            close();
            Files.createDirectories(folder);
            running = ReaderProcess.start(ReaderCommand.of(limits, heapMegabytes, folder), START);
        }
        return running;
    }

    /** Ends the process and clears what it left behind; the next document starts another. */
    @Override
    public synchronized void close() throws IOException {
        if (running != null) {
            running.close();
            running = null;
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }
}
