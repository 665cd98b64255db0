package vn.parindex.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.parindex.ApiClient;
import vn.parindex.bench.Acknowledgements.Line;
import vn.parindex.bench.Typist.Written;

/**
 * {@code kill -9} of the database and of the application while officers save answers and bring documents over HTTP and
 * files are sent and submitted through the services, all without pause.
 *
 * <p>The application and its database are processes of their own on a home of their own; this one is the third: it
 * keeps a list of what was acknowledged, each line forced to disk before the next step, and after each kill reads that
 * list and looks for all of it: answers and history, files and ledger in the database itself; documents by fetching
 * them and hashing what comes; uploads by asking how far they are. What was under way and not acknowledged may be there
 * or not, but only as a whole.
 *
 * <p>{@code -Dkills.database=200 -Dkills.application=25} are the defaults.
 */
@Tag("bench-kills")
class KillsBench {

    private static final Path HOME = Path.of("target/bench-kills-home");
    private static final Path LIST = Path.of("target/bench/kills-acknowledged.txt");
    private static final int DATABASE_KILLS = Integer.getInteger("kills.database", 200);
    private static final int APPLICATION_KILLS = Integer.getInteger("kills.application", 25);
    private static final int SAVED_LEAVES = 20;
    private static final int LONGEST_WORK = 1500;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Random random = new Random(2022);
    private final TreeMap<String, Integer> underWay = new TreeMap<>();
    private final Set<String> lostDocuments = new HashSet<>();
    private final Set<String> half = new HashSet<>();
    private final Timings databaseBack = new Timings();
    private final Timings applicationBack = new Timings();
    private long lostSaves;
    private long lostSubmissions;
    private int documentsSeen;
    private volatile ApplicationProcess application;
    private KilledPeople people;
    private Acknowledgements list;
    private UploadWork uploading;
    private SubmittingWork submitting;
    private String savedCycle;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsDoneByHalf() throws Exception {
        var figures = new Figures("kills");
        BenchHome.renew(HOME);
        application = start();
        try (var acknowledged = new Acknowledgements(LIST)) {
            list = acknowledged;
            people = new KilledPeople(() -> application, works());
            for (int kill = 0; kill < DATABASE_KILLS; kill++) {
                killDatabase();
            }
            for (int kill = 0; kill < APPLICATION_KILLS; kill++) {
                killApplication();
            }
            people.awaitEverybody();
            people.pause();
            documentsSeen = 0;
            check();
            report(figures);
        } finally {
            people.close();
            application.close();
        }
        figures.judge();
    }

    private static ApplicationProcess start() throws IOException {
        return ApplicationProcess.start("kills", HOME, "-Xmx512m");
    }

    private List<KilledWork> works() throws IOException, InterruptedException {
        var places = application.command("opened", SAVED_LEAVES, 2, "92,79");
        savedCycle = places.get(0).get("cycle").asText();
        uploading = new UploadWork(application, list, places.get(1));
        submitting = new SubmittingWork(application, list);
        return List.of(
                new SavingWork(application, list, places.get(0), 0),
                new SavingWork(application, list, places.get(0), 1),
                uploading,
                submitting);
    }

    private void killDatabase() throws Exception {
        workAWhile();
        var server = application.database();
        long begun = System.nanoTime();
        noteUnderWay();
        server.destroyForcibly();
        var client = application.client();
        await(() -> !server.isAlive() && answers(client));
        people.awaitEverybody();
        databaseBack.add(System.nanoTime() - begun);
        people.pause();
        check();
        people.resume();
    }

    private void killApplication() throws Exception {
        workAWhile();
        long begun = System.nanoTime();
        noteUnderWay();
        application.kill();
        people.pause();
        application = start();
        people.resume();
        people.awaitEverybody();
        applicationBack.add(System.nanoTime() - begun);
        people.pause();
        check();
        people.resume();
    }

    private void workAWhile() throws InterruptedException {
        people.awaitEverybody();
        Thread.sleep(random.nextInt(LONGEST_WORK));
    }

    private void noteUnderWay() {
        people.underWay().forEach((what, count) -> underWay.merge(what, 1, Integer::sum));
    }

    private static boolean answers(ApiClient client) throws InterruptedException {
        try {
            return client.get("api/nothing").statusCode() != UNAVAILABLE;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void check() throws Exception {
        var access = application.command("database");
        var jdbc = new JdbcTemplate(new DriverManagerDataSource(
                access.get(0).asText(), access.get(1).asText(), access.get(2).asText()));
        var states = new SavedStates(jdbc, savedCycle);
        lostSaves = Math.max(lostSaves, states.lost(SavingWork.read(list)));
        half.addAll(states.half());
        var files = new SubmittedFiles(jdbc, submitting.cycles());
        half.addAll(files.half());
        var submissions = new ArrayList<>(list.read(SubmittingWork.SENT));
        submissions.addAll(list.read(SubmittingWork.SUBMITTED));
        lostSubmissions = Math.max(
                lostSubmissions, submissions.stream().filter(files::lost).count());
        var documents = list.read(UploadWork.KIND);
        for (var document : documents.subList(documentsSeen, documents.size())) {
            lookFor(document);
        }
        documentsSeen = documents.size();
    }

    /** Fetches the document and hashes what comes. */
    private void lookFor(Line document) throws IOException, InterruptedException {
        var content = uploading
                .client()
                .get(uploading.library() + "/" + document.words().get(0));
        if (content.statusCode() != 200
                || !ApiClient.sha256(content.body()).equals(document.words().get(1))) {
            lostDocuments.add(document.toString());
        }
    }

    private void report(Figures figures) throws IOException {
        figures.told("kills-of-the-database", databaseBack.count(), "kills");
        figures.told("kills-of-the-application", applicationBack.count(), "kills");
        underWay.forEach((what, kills) -> figures.told("kills-during-" + what, kills, "kills"));
        if (databaseBack.count() > 0) {
            figures.told("kills-database-all-working-again-median", databaseBack.median(), "ms");
        }
        if (applicationBack.count() > 0) {
            figures.told("kills-application-all-working-again-median", applicationBack.median(), "ms");
        }
        List<Written> saves = SavingWork.read(list);
        figures.told("kills-acknowledged-saves", saves.size(), "saves");
        figures.told("kills-acknowledged-documents", list.read(UploadWork.KIND).size(), "documents");
        figures.told(
                "kills-acknowledged-submissions",
                list.read(SubmittingWork.SUBMITTED).size(),
                "files");
        figures.told("kills-uploads-resumed", uploading.resumed(), "uploads");
        half.forEach(figures::note);
        lostDocuments.forEach(figures::note);
        figures.atMost("kills-lost-saves", lostSaves, "saves", 0);
        figures.atMost("kills-lost-documents", lostDocuments.size(), "documents", 0);
        figures.atMost("kills-lost-bytes-of-uploads", uploading.lostBytes(), "bytes", 0);
        figures.atMost("kills-lost-submissions", lostSubmissions, "files", 0);
        figures.atMost("kills-done-by-half", half.size(), "answers or files", 0);
    }

    /** A look that may be interrupted. */
    private interface Condition {
        boolean met() throws InterruptedException;
    }

    private static void await(Condition condition) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.met()) {
            assertThat(Instant.now()).as("patience").isBefore(deadline);
            Thread.sleep(20);
        }
    }
}
