package vn.parindex.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The embedded server ended on its own; carries what it said last. */
class ServerDiedException extends IOException {

    private static final int LAST_LINES = 8;

    ServerDiedException(String what, ServerFolder folder, Throwable cause) {
        super("MariaDB " + what + "; its log " + folder.log() + " ends with:" + lastLines(folder), cause);
    }

    private static String lastLines(ServerFolder folder) {
        try {
            var lines = new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return "\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return " (unreadable: " + unreadable.getMessage() + ")";
        }
    }
}
