package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Documents as files under the program's home: written aside, forced to disk, then moved into place in one step. */
class FolderStorage implements EvidenceStorage {

    private final Path kept;
    private final ArrivingFiles arriving;

    FolderStorage(String home) {
        var folder = Path.of(home).toAbsolutePath().normalize().resolve("evidence");
        this.kept = folder.resolve("kept");
        this.arriving = new ArrivingFiles(folder.resolve("arriving"));
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        return arriving.receive(content, limit);
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
}
