package vn.parindex.shell;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an exception out of a click. */
@ExtendWith(ScreenExtension.class)
class FailuresTest {

    private final Failures failures = new Failures();

    @Test
    void aFailureIsSaidWithACodeToReadOut() {
        failures.error(new ErrorEvent(new IllegalStateException("broken")));

        assertThat(getNotifications()).hasSize(1);
    }

    @Test
    void aReaderWhoWentAwayBeforeTheAnswerIsNoFailure() {
        failures.error(new ErrorEvent(new IOException("Broken pipe")));

        assertThat(getNotifications()).isEmpty();
    }
}
