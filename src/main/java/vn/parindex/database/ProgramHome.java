package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds everything the program writes ({@code parindex.home}), as an absolute path without links. */
record ProgramHome(Path directory) {

    static final String PROPERTY = "parindex.home";

    private static final String OWNER_ONLY = "rwx------";

    static ProgramHome at(String location) {
        var path = Path.of(location).toAbsolutePath().normalize();
        try {
            createPrivately(path);
            var home = new ProgramHome(path.toRealPath());
            home.closeToOthersWhenNew();
            return home;
        } catch (IOException failure) {
            throw new StartRefusedException(
                    "The directory " + path + " cannot be created or written: " + failure.getMessage() + ".",
                    "Give --" + PROPERTY + " a directory that the current user may write.",
                    failure);
        }
    }

    /** The log file comes before everything else and opens the new directory to all readers. */
    private void closeToOthersWhenNew() throws IOException {
        if (Files.exists(lockFile()) || !isPosix(directory)) {
            return;
        }
        try (var entries = Files.list(directory)) {
            if (entries.allMatch(entry -> entry.endsWith("logs"))) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString(OWNER_ONLY));
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Creates what is missing for the owner's eyes only: the directory holds evidence and passwords. */
    static void createPrivately(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        if (isPosix(path)) {
            Files.createDirectory(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        } else {
            Files.createDirectory(path);
        }
    }

    Path lockFile() {
        return directory.resolve("instance.lock");
    }

    ServerFolder server() {
        return new ServerFolder(directory.resolve("mariadb"));
    }
}
