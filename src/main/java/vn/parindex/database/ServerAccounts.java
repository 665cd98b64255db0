package vn.parindex.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The three accounts of the embedded server and their random passwords: root for the server itself, the owner for the
 * schema (Flyway), the application for rows, table by table.
 */
record ServerAccounts(String rootPassword, String ownerPassword, String applicationPassword) {

    static final String HOST = "127.0.0.1";
    static final String SCHEMA = "parindex";
    static final String ROOT = "root";
    static final String OWNER = "parindex_owner";
    static final String APPLICATION = "parindex_app";

    /** Reads the passwords of this folder, or makes them. Losing the file is harmless: every start sets them again. */
    static ServerAccounts of(ServerFolder folder) throws IOException {
        var file = folder.passwords();
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        var accounts = new ServerAccounts(
                kept.getProperty(ROOT, random()),
                kept.getProperty(OWNER, random()),
                kept.getProperty(APPLICATION, random()));
        PrivateFile.write(file, accounts.asProperties());
        return accounts;
    }

    /** Run by the server before it accepts anyone; one statement per line, each of which may be repeated. */
    String asStatements() {
        return account(ROOT, rootPassword)
                + account(OWNER, ownerPassword)
                + account(APPLICATION, applicationPassword)
                + "GRANT ALL PRIVILEGES ON *.* TO " + name(ROOT) + " WITH GRANT OPTION;\n"
                + "DROP USER IF EXISTS 'root'@'localhost';\n"
                + "CREATE DATABASE IF NOT EXISTS " + SCHEMA
                + " CHARACTER SET utf8mb4 COLLATE " + ServerSettings.COLLATION + ";\n"
                + "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO " + name(OWNER) + " WITH GRANT OPTION;\n";
    }

    private String asProperties() {
        return ROOT + "=" + rootPassword + "\n"
                + OWNER + "=" + ownerPassword + "\n"
                + APPLICATION + "=" + applicationPassword + "\n";
    }

    private static String account(String user, String password) {
        return "CREATE USER IF NOT EXISTS " + name(user) + ";\n" + "ALTER USER " + name(user) + " IDENTIFIED BY '"
                + password + "';\n";
    }

    private static String name(String user) {
        return "'" + user + "'@'" + HOST + "'";
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
