package vn.parindex.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Which rights the application user has on a table: rows everywhere, but no change or removal where history is kept. */
final class TableRights {

    static final Set<String> ROWS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    static final Set<String> APPEND = Set.of("SELECT", "INSERT");
    static final Set<String> READ = Set.of("SELECT");

    private static final String HISTORY = "flyway_schema_history";

    private final Set<String> appendOnly;

    TableRights(Set<String> appendOnly) {
        this.appendOnly = appendOnly;
    }

    /** Reads the list that ships with the application; names of tables that do not exist yet do no harm. */
    static TableRights shipped() {
        try {
            var text = new ClassPathResource("db/append-only-tables.txt").getContentAsString(StandardCharsets.UTF_8);
            return new TableRights(text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** @param type as in {@code information_schema.TABLES} */
    Set<String> of(String table, String type) {
        var name = table.toLowerCase(Locale.ROOT);
        if (name.equals(HISTORY) || type.equals("VIEW")) {
            return READ;
        }
        return appendOnly.contains(name) || type.equals("SEQUENCE") ? APPEND : ROWS;
    }
}
