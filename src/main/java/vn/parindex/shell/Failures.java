package vn.parindex.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What an exception out of a click says: the refusal in words, or a code to read out; the page stays as it is. */
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var cause = DefaultErrorHandler.findRelevantThrowable(event.getThrowable());
        var ui = UI.getCurrent();
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            LOG.debug("The reader went away before the answer came", cause);
        } else if (ui == null) {
            LOG.error("Failure outside of a page", cause);
        } else if (cause instanceof RefusedException refused) {
            Notify.refused(refused);
        } else if (cause instanceof NotFoundException || cause instanceof AccessDeniedException) {
            LOG.info("Not found or not allowed: {}", cause.getMessage());
            Notify.wrong(ui.getTranslation("shell.NotFoundView.toast"));
        } else {
            var code = FailureCode.next();
            LOG.error("Failure {}", code, cause);
            Notify.wrong(ui.getTranslation("shell.failure.toast", code));
        }
    }
}
