package vn.parindex.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.parindex.ApiClient;

/** A running {@link BenchApplication} on a home of its own, as its killer and its clients know it. */
final class ApplicationProcess implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA = System.getProperty("java.home") + "/bin/";
    private static final String END = "END";
    private static final long PATIENCE = 600;

    private final Process process;
    private final Path log;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final PrintStream commands;
    private final int port;

    private ApplicationProcess(Path home, Path log, List<String> options) throws IOException {
        this.log = log;
        var command = new ArrayList<>(List.of(JAVA + "java", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.addAll(List.of(
                BenchApplication.class.getName(),
                "--server.port=0",
                "--parindex.home=" + home,
                "--parindex.demonstration=false",
                "--parindex.evidence.background=false",
                "--parindex.clock=2023-02-06T08:00"));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        var reader = new Thread(this::read, "output of the application");
        reader.setDaemon(true);
        reader.start();
        port = answer().asInt();
    }

    /** Starts on a home and waits until it answers; what it prints goes into a log beside the figures. */
    static ApplicationProcess start(String bench, Path home, String... options) throws IOException {
        var log = Path.of("target/bench/" + bench + "-application.log");
        Files.createDirectories(log.getParent());
        return new ApplicationProcess(home.toAbsolutePath(), log, List.of(options));
    }

    /**
     * Does something in the application; only one thread at a time.
     *
     * @throws IOException when the application died before it answered
     */
    synchronized JsonNode command(Object... words) throws IOException {
        var line = new StringBuilder();
        for (var word : words) {
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        commands.println(line);
        return answer();
    }

    ApiClient client() {
        return new ApiClient(port);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The database's process, a child of the application. */
    ProcessHandle database() {
        return process.children()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
    }

    /** Bytes of objects that can be reached, after a full collection. */
    long liveBytes() throws IOException {
        return histogram().stream()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
                .findFirst()
                .orElseThrow();
    }

    /** The classes that take most of the heap, after a full collection. */
    List<String> histogram() throws IOException {
        var tool = new ProcessBuilder(JAVA + "jcmd", Long.toString(process.pid()), "GC.class_histogram").start();
        try (var lines = new BufferedReader(new InputStreamReader(tool.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** As a power cut does: without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode answer() throws IOException {
        try {
            var answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
            if (answer == null || answer.equals(END)) {
                answers.add(END);
                throw new IOException("The application ended; see " + log);
            }
            if (answer.startsWith(BenchApplication.REFUSED)) {
                throw new IllegalStateException(answer);
            }
            return JSON.readTree(answer.substring(BenchApplication.ANSWER.length()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var out = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(BenchApplication.ANSWER) || line.startsWith(BenchApplication.REFUSED)) {
                    answers.add(line);
                } else {
                    out.write(line + "\n");
                    out.flush();
                }
            }
        } catch (IOException ended) {
            answers.add(END);
        }
        answers.add(END);
    }
}
