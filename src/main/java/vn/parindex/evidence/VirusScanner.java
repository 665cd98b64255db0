package vn.parindex.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.ScanFailureException;
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
     * @throws ScanRefusedException when it does not scan this content, but others
     * @throws IOException when it does not answer
     */
    Optional<String> scan(InputStream content) throws IOException, InterruptedException {
        var answer = new CompletableFuture<ScanResult>();
        var asking = new Thread(() -> ask(content, answer), "evidence-scan");
        asking.setDaemon(true);
        asking.start();
        try {
            return finding(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof ScanFailureException refused) {
                throw new ScanRefusedException(refused);
            }
            throw new IOException("The virus scanner does not answer", failure.getCause());
        } catch (TimeoutException late) {
            asking.interrupt();
            throw new IOException("The virus scanner does not answer within " + patience.toSeconds() + " s", late);
        }
    }

    /** A thread of its own, because the client waits for ever; interrupting it closes its connection. */
    private void ask(InputStream content, CompletableFuture<ScanResult> answer) {
        try {
            answer.complete(new ClamavClient(setting.host(), setting.port()).scan(content));
        } catch (Exception failure) {
            answer.completeExceptionally(failure);
        }
    }

    private static Optional<String> finding(ScanResult result) {
        return result instanceof ScanResult.VirusFound found
                ? Optional.of(found.getFoundViruses().values().stream()
                        .flatMap(java.util.Collection::stream)
                        .sorted()
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** The daemon is there, but does not scan this: too large for its own limits, for instance. */
    static final class ScanRefusedException extends IOException {

        ScanRefusedException(Throwable cause) {
            super("The virus scanner refuses: " + cause.getMessage(), cause);
        }
    }
}
