package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What has come of files on their way. The length of the partial file is the only record of how much that is: it holds
 * after a cut line and after the end of the program. Of two writers on one file the later one goes on and the earlier
 * one, whose line is dead without knowing it, writes no further byte.
 */
@Component
class PartialFiles {

    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Map<UploadId, Writer> writers = new ConcurrentHashMap<>();

    PartialFiles(@Value("${parindex.home}") String home) {
        this.folder = Path.of(home).toAbsolutePath().normalize().resolve("evidence/uploads");
    }

    void begin(UploadId id) {
        try {
            Files.createDirectories(folder);
            Files.createFile(place(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many bytes are there; nobody else writes from now on. */
    long claim(UploadId id) {
        var writer = writer(id);
        synchronized (writer) {
            writer.turn = new Object();
            return length(id);
        }
    }

    /**
     * Writes what comes, as it comes, until it ends or the line is cut.
     *
     * @return how many bytes are there now
     * @throws UploadOffsetException unless the bytes follow those that are there
     */
    long append(UploadId id, long offset, long size, InputStream content) throws IOException {
        var writer = writer(id);
        var turn = new Object();
        try (var channel = FileChannel.open(place(id), StandardOpenOption.WRITE)) {
            synchronized (writer) {
                if (channel.size() != offset) {
                    throw new UploadOffsetException(channel.size(), offset);
                }
                writer.turn = turn;
            }
            channel.position(offset);
            copy(content, size - offset, channel, writer, turn);
            channel.force(true);
            return channel.size();
        } catch (NoSuchFileException gone) {
            throw new UploadOffsetException(0, offset);
        }
    }

    private static void copy(InputStream content, long missing, FileChannel channel, Writer writer, Object turn)
            throws IOException {
        var chunk = new byte[CHUNK];
        long left = missing;
        for (int read = read(content, chunk, left); read > 0; read = read(content, chunk, left)) {
            synchronized (writer) {
                if (writer.turn != turn) {
                    return;
                }
                for (var bytes = ByteBuffer.wrap(chunk, 0, read); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
            }
            left -= read;
        }
    }

    /** A line that breaks ends the content here; the sender will go on from there. */
    private static int read(InputStream content, byte[] chunk, long left) {
        try {
            return left == 0 ? 0 : content.read(chunk, 0, (int) Math.min(chunk.length, left));
        } catch (IOException cut) {
            return -1;
        }
    }

    long length(UploadId id) {
        var file = place(id).toFile();
        return file.exists() ? file.length() : 0;
    }

    boolean exists(UploadId id) {
        return Files.exists(place(id));
    }

    Path place(UploadId id) {
        return folder.resolve(id + ".part");
    }

    void drop(UploadId id) {
        try {
            claim(id);
            Files.deleteIfExists(place(id));
            writers.remove(id);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Writer writer(UploadId id) {
        return writers.computeIfAbsent(id, any -> new Writer());
    }

    /** Whose turn it is to write into one file. */
    private static final class Writer {
        private Object turn = new Object();
    }
}
