package vn.parindex.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the system tables of a new server, by MariaDB's own scripts but without its shell wrapper, which needs tools of
 * the machine and stumbles over blanks in paths.
 */
final class ServerTables {

    private static final List<String> SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final ServerFolder folder;
    private final Path binaries;

    ServerTables(ServerFolder folder, Path binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /**
     * Leaves complete tables alone. Tables whose first migration was cut off hold nobody's work yet and are made anew:
     * MariaDB cannot roll back a half-done migration.
     */
    void makeIfMissing() throws IOException, InterruptedException {
        if (Files.exists(folder.unfinishedMark())) {
            ServerFolder.deleteTree(folder.tables());
        }
        if (Files.exists(folder.tables())) {
            return;
        }
        var making = folder.tablesInTheMaking();
        ServerFolder.deleteTree(making);
        ProgramHome.createPrivately(making);
        Files.createFile(making.resolve(folder.unfinishedMark().getFileName()));
        runScripts(making);
        Files.move(making, folder.tables(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void runScripts(Path making) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        binaries.resolve("bin/mariadbd").toString(),
                        "--defaults-file=" + folder.settings(),
                        "--datadir=" + making,
                        "--bootstrap",
                        "--log-warnings=0",
                        "--enforce-storage-engine=")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        try (var input = process.getOutputStream()) {
            write(input, "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n");
            for (var script : SCRIPTS) {
                Files.copy(binaries.resolve("share").resolve(script), input);
            }
            write(input, "\nDELETE FROM mysql.global_priv WHERE User='root' AND Host<>'localhost';\n");
            write(input, "DELETE FROM mysql.proxies_priv;\n");
        } catch (IOException closedByServer) {
            throw new ServerDiedException("could not make its system tables", folder, closedByServer);
        }
        if (process.waitFor() != 0) {
            throw new ServerDiedException("could not make its system tables", folder, null);
        }
    }

    private static void write(java.io.OutputStream output, String statements) throws IOException {
        output.write(statements.getBytes(StandardCharsets.US_ASCII));
    }
}
