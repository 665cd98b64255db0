package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where the embedded server keeps its files, and which of them is what. */
record ServerFolder(Path directory) {

    Path binaries() {
        return directory.resolve("binaries");
    }

    Path tables() {
        return directory.resolve("data");
    }

    /** The tables while they are being made; renamed to {@link #tables()} in one step when the server's own part is done. */
    Path tablesInTheMaking() {
        return directory.resolve("data.new");
    }

    /** Lies inside the tables so that both always travel together: present until the first start is complete. */
    Path unfinishedMark() {
        return tables().resolve("parindex-unfinished");
    }

    Path temporary() {
        return directory.resolve("tmp");
    }

    Path settings() {
        return directory.resolve("my.cnf");
    }

    Path accountStatements() {
        return directory.resolve("accounts.sql");
    }

    Path passwords() {
        return directory.resolve("passwords.properties");
    }

    Path log() {
        return directory.resolve("mariadbd.log");
    }

    void create() throws IOException {
        ProgramHome.createPrivately(directory);
        ProgramHome.createPrivately(temporary());
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
