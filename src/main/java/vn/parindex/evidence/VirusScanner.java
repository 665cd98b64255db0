package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Asks ClamAV's daemon. It gets the content through its socket and needs no access to our files. */
@Component
class VirusScanner {

    private final ScanSetting setting;
    private final Duration patience;

    VirusScanner(ScanSetting setting, @Value("${parindex.clamav.time:120s}") Duration patience) {
        this.setting = setting;
        this.patience = patience;
    }

    /**
     * What it found, if anything.
     *
     * @throws ScanRefusedException when it does not scan this content, though it is there
     * @throws IOException when it does not answer
     */
    Optional<String> scan(InputStream content) throws IOException, InterruptedException {
        try {
            return finding(inTime(() -> client().scan(content)));
        } catch (ExecutionException failure) {
            if (answers()) {
                throw new ScanRefusedException(failure.getCause());
            }
            throw new IOException("The virus scanner does not answer", failure.getCause());
        } catch (TimeoutException late) {
            throw new IOException("The virus scanner does not answer within " + patience.toSeconds() + " s", late);
        }
    }

    /** A daemon that cuts a content short is no daemon that is away: it may take the next one. */
    private boolean answers() throws InterruptedException {
        try {
            return inTime(() -> {
                client().ping();
                return true;
            });
        } catch (ExecutionException | TimeoutException away) {
            return false;
        }
    }

    private ClamavClient client() {
        return new ClamavClient(setting.host(), setting.port());
    }

    /** A thread of its own, because the client waits for ever; interrupting it closes its connection. */
    private <T> T inTime(Callable<T> asking) throws ExecutionException, TimeoutException, InterruptedException {
        var answer = new CompletableFuture<T>();
        var thread = new Thread(() -> ask(asking, answer), "evidence-scan");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            thread.interrupt();
        }
    }

    private static <T> void ask(Callable<T> asking, CompletableFuture<T> answer) {
        try {
            answer.complete(asking.call());
        } catch (Exception failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static Optional<String> finding(ScanResult result) {
        return result instanceof ScanResult.VirusFound found
                ? Optional.of(found.getFoundViruses().values().stream()
                        .flatMap(Collection::stream)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** The daemon is there, but does not scan this: too large for its own limits, for instance. */
    static final class ScanRefusedException extends IOException {

        ScanRefusedException(Throwable cause) {
            super("the virus scanner refuses it: " + cause.getMessage(), cause);
        }
    }
}
