package vn.parindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The one Spring context of the test run, on a real embedded MariaDB. Tests share the database, commit, and make an
 * agency and a cycle of their own. No test adds mocks or properties: that would start a second application, which the
 * home refuses.
 */
@Tag("integration")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "parindex.home=target/test-home",
            "parindex.demonstration=false",
            "parindex.clock=2023-02-06T08:00",
            "parindex.evidence.background=false",
            "parindex.notification.background=false",
            "camunda.bpm.job-execution.enabled=false"
        })
public abstract class IntegrationTest {

    static {
        TimeZone.setDefault(ParApplication.ZONE);
        startWithFreshTables();
    }

    /** Marks the tables of the last run as never finished, so that the database makes them anew. */
    private static void startWithFreshTables() {
        var tables = Path.of("target/test-home/mariadb/data");
        var mark = tables.resolve("parindex-unfinished");
        try {
            if (Files.isDirectory(tables) && !Files.exists(mark)) {
                Files.createFile(mark);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
