package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content on its way in: a file of this machine, forced to disk, with size and SHA-256 counted as it comes. */
final class ArrivingFiles {

    private static final int CHUNK = 64 * 1024;

    private final Path folder;

    ArrivingFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws ContentTooLargeException as soon as more than {@code limit} bytes have come */
    Incoming receive(InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "upload", ".part");
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

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
