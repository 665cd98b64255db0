package vn.parindex.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something failed on our side: what is safe, what comes next, and a code to read out on the telephone. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        addClassName("par-error");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = FailureCode.next();
        LOG.error("Failure {} at {}", code, event.getLocation().getPath(), parameter.getCaughtException());
        var sentence = new H2(getTranslation("shell.failure.title"));
        sentence.addClassName("par-sentence");
        var safe = new Paragraph(getTranslation("shell.failure.safe"));
        safe.addClassName("par-lead");
        var shown = new Span(code);
        shown.addClassName("par-error__code");
        removeAll();
        add(
                sentence,
                safe,
                new Paragraph(new Span(getTranslation("shell.failure.code") + " "), shown),
                new Anchor("", getTranslation("shell.NotFoundView.next")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.short");
    }
}
