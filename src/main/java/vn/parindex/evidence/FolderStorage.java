package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Documents as files under the program's home: written aside, forced to disk, then moved into place in one step. */
@Component
class FolderStorage implements EvidenceStorage {

    private static final int CHUNK = 64 * 1024;

    private final Path kept;
    private final Path arriving;

    FolderStorage(@Value("${parindex.home}") String home) {
        var folder = Path.of(home).toAbsolutePath().normalize().resolve("evidence");
        this.kept = folder.resolve("kept");
        this.arriving = folder.resolve("arriving");
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        Files.createDirectories(arriving);
        var file = Files.createTempFile(arriving, "upload", ".part");
        try {
            return write(content, limit, file);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static Incoming write(InputStream content, long limit, Path file) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw new ContentTooLargeException(limit);
                }
                digest.update(chunk, 0, read);
                writeFully(channel, ByteBuffer.wrap(chunk, 0, read));
            }
            channel.force(true);
        }
        return new Incoming(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void keep(Incoming incoming, String key) throws IOException {
        var target = place(key);
        Files.createDirectories(target.getParent());
        Files.move(incoming.file(), target, StandardCopyOption.ATOMIC_MOVE);
        for (var folder = target.getParent(); folder.startsWith(kept); folder = folder.getParent()) {
            force(folder);
        }
    }

    @Override
    public Resource read(String key) {
        return new FileSystemResource(place(key));
    }

    private Path place(String key) {
        var place = kept.resolve(key).normalize();
        if (!place.startsWith(kept) || place.equals(kept)) {
            throw new IllegalArgumentException("A key leads out of the storage: " + key);
        }
        return place;
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
