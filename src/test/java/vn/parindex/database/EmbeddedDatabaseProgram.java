package vn.parindex.database;

import java.nio.file.Path;

/** Takes a home and runs a database on it until killed; the test's stand-in for the whole application. */
final class EmbeddedDatabaseProgram {

    private EmbeddedDatabaseProgram() {}

    public static void main(String[] arguments) throws Exception {
        var home = ProgramHome.at(arguments[0]);
        InstanceLock.take(home);
        var database = EmbeddedDatabase.start(home, Path.of(arguments[1]));
        database.firstStartDone();
        System.out.println(database.pid() + " " + database.url());
        Thread.sleep(Long.MAX_VALUE);
    }
}
