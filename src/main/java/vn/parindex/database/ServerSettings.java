package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The option file of the embedded server. */
final class ServerSettings {

    /** Sorts names as Vietnamese dictionaries do; codes, tokens and hashes are {@code ascii_bin}, column by column. */
    static final String COLLATION = "utf8mb4_uca1400_vietnamese_ai_ci";

    private static final long MEBIBYTE = 1L << 20;
    private static final long SMALLEST_POOL = 64;
    private static final long LARGEST_POOL = 1024;

    private ServerSettings() {}

    static String text(ServerFolder folder, Path binaries) throws IOException {
        return """
                [mariadbd]
                basedir="%s"
                datadir="%s"
                tmpdir="%s"
                # Relative to datadir: an absolute socket path must stay under 108 characters.
                socket=mariadb.sock
                pid-file=mariadbd.pid
                bind-address=127.0.0.1
                %s
                # Loopback only; making a key at every start costs up to 17 s.
                skip-ssl
                skip-name-resolve
                skip-log-bin
                character-set-server=utf8mb4
                collation-server=%s
                character-set-collations=utf8mb4=%s
                default-time-zone=+07:00
                transaction-isolation=READ-COMMITTED
                innodb-flush-log-at-trx-commit=1
                innodb-buffer-pool-size=%dM
                innodb-log-file-size=64M
                max-allowed-packet=64M
                max-connections=100
                table-open-cache=1000
                """.formatted(
                        escaped(binaries),
                        escaped(folder.tables()),
                        escaped(folder.temporary()),
                        isRoot() ? "user=root" : "",
                        COLLATION,
                        COLLATION,
                        bufferPoolMebibytes(availableBytes()));
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** An eighth of what is free, within sane bounds: the machine is shared with the Java process. */
    static long bufferPoolMebibytes(long availableBytes) {
        return Math.max(SMALLEST_POOL, Math.min(LARGEST_POOL, availableBytes / 8 / MEBIBYTE));
    }

    private static long availableBytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** The server refuses to run as root unless told by name that this is meant. */
    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
