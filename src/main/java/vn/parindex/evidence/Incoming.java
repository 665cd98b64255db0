package vn.parindex.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that was received and is not yet kept: where it waits, its size and its SHA-256. Closing drops the rest. */
record Incoming(Path file, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
