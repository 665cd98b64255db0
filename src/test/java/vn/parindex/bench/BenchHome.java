package vn.parindex.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The directory of an application that a bench starts as a process of its own. */
final class BenchHome {

    /** Unpacked by the other tests; copying is faster than unpacking. */
    private static final Path BINARIES = Path.of("target/test-home/mariadb/binaries");

    private BenchHome() {}

    /** Empty but for the database's programs. */
    static void renew(Path home) throws IOException {
        FileSystemUtils.deleteRecursively(home);
        if (Files.isDirectory(BINARIES)) {
            FileSystemUtils.copyRecursively(BINARIES, home.resolve("mariadb/binaries"));
        }
    }
}
