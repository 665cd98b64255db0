package vn.parindex.evidence;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running {@link TextReaderProcess}, seen from here. Ends for good when closed, whatever it is doing. */
final class ReaderProcess implements AutoCloseable {

    /** With which the machine ends that has no memory left. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final BufferedWriter requests;
    private final BufferedReader answers;

    private ReaderProcess(Process process) {
        this.process = process;
        this.requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @throws IOException when it does not come up within the patience */
    static ReaderProcess start(List<String> command, Duration patience) throws IOException, InterruptedException {
        var reader = new ReaderProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        try {
            if (TextReaderProcess.READY.equals(reader.answer(patience))) {
                return reader;
            }
        } catch (TimeoutException late) {
            reader.close();
            throw new IOException("The process that reads texts does not come up", late);
        } catch (IOException | InterruptedException failure) {
            reader.close();
            throw failure;
        }
        reader.close();
        throw new IOException("The process that reads texts does not start");
    }

    /** The status that it answers; what a limit makes of it when it is too late, or dies of the document. */
    TextStatus read(DocumentType type, Path file, Path text, Duration patience)
            throws IOException, InterruptedException {
        try {
            requests.write(type + "\t" + file + "\t" + text + "\n");
            requests.flush();
            var answer = answer(patience);
            return isStatus(answer) ? TextStatus.valueOf(answer) : died();
        } catch (TimeoutException late) {
            return TextStatus.TOOK_TOO_LONG;
        }
    }

    /** A machine without memory says so on its way out. */
    private static boolean isStatus(String answer) {
        return Arrays.stream(TextStatus.values())
                .anyMatch(status -> status.name().equals(answer));
    }

    private TextStatus died() throws InterruptedException {
        process.destroy();
        return process.waitFor() == OUT_OF_MEMORY ? TextStatus.TOO_LARGE : TextStatus.CORRUPT;
    }

    private String answer(Duration patience) throws IOException, InterruptedException, TimeoutException {
        var line = new CompletableFuture<String>();
        var listener = new Thread(() -> listen(line), "evidence-answer");
        listener.setDaemon(true);
        listener.start();
        try {
            return line.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private void listen(CompletableFuture<String> line) {
        try {
            line.complete(answers.readLine());
        } catch (IOException failure) {
            line.completeExceptionally(failure);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
