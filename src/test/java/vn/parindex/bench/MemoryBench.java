package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Heap for each officer who has a file open: 200 sessions, 20 in each of ten files of 100 leaves and 300 documents, each
 * at a leaf of its own, push connected.
 *
 * <p>The application runs as a process of its own, so that nothing of the clients is in its heap; they speak to it as
 * browsers do. What can be reached after a full collection is told by the virtual machine itself (the lowest of three
 * readings), before and after the 200 came. Ten sessions of other officers are there before: what is made once
 * belongs to no officer.
 */
@Tag("bench-memory")
class MemoryBench {

    private static final Path HOME = Path.of("target/bench-memory-home");
    private static final List<String> AGENCIES = List.of("01", "04", "22", "31", "36", "48", "79", "92", "95", "96");
    private static final int IN_A_FILE = 20;
    private static final int BEFORE = 10;
    private static final int LEAVES = 100;
    private static final int DOCUMENTS = 3;
    private static final int READINGS = 3;
    /** What only soft references hold is given back when memory is short: caches of threads belong to no officer. */
    private static final String GIVEN_BACK = "-XX:SoftRefLRUPolicyMSPerMB=0";

    private static final double KIB = 1024;
    private static final double BAR = 400;

    @Test
    void anOfficerInAFileTakesLittle() throws Exception {
        BenchHome.renew(HOME);
        var figures = new Figures("memory");
        var clients = new ArrayList<FlowClient>();
        try (var application = ApplicationProcess.start("memory", HOME, "-Xmx1g", GIVEN_BACK)) {
            var places = application.command("filled", LEAVES, DOCUMENTS, IN_A_FILE + 1, String.join(",", AGENCIES));
            for (var place : places) {
                clients.add(open(application, place, IN_A_FILE));
            }
            assertThat(clients).hasSize(BEFORE);
            long before = live(application);
            var without = application.histogram();
            for (var place : places) {
                for (int number = 0; number < IN_A_FILE; number++) {
                    clients.add(open(application, place, number));
                }
            }
            int officers = clients.size() - BEFORE;
            var screens = application.command("screens");
            assertThat(screens.get("open").asInt()).isEqualTo(clients.size());
            figures.told("memory-officers", officers, "sessions");
            figures.atLeast("memory-push-connected", screens.get("connected").asInt() - BEFORE, "sessions", officers);
            long after = live(application);
            Growth.between(without, application.histogram(), officers).limit(60).forEach(figures::note);
            figures.told("memory-application-alone", before / KIB / KIB, "MiB");
            figures.atMost("memory", (after - before) / KIB / officers, "KiB", BAR);
        } finally {
            clients.forEach(FlowClient::close);
        }
        figures.judge();
    }

    private static FlowClient open(ApplicationProcess application, JsonNode place, int number) throws Exception {
        var officer = place.get("officers").get(number).asText();
        var leaf = place.get("leaves").get(number * 5 % LEAVES).get("code").asText();
        var client = application.client().signIn(officer, BenchStage.PASSWORD);
        return FlowClient.open(
                client,
                Stream.of(
                                "cycles",
                                place.get("cycle").asText(),
                                "agencies",
                                place.get("agency").asText(),
                                "file",
                                leaf)
                        .collect(Collectors.joining("/")));
    }

    private static long live(ApplicationProcess application) throws IOException {
        long lowest = Long.MAX_VALUE;
        for (int reading = 0; reading < READINGS; reading++) {
            lowest = Math.min(lowest, application.liveBytes());
        }
        return lowest;
    }
}
