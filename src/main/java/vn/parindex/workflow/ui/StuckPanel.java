package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.workflow.StuckJob;

/** Steps of the program that failed for good: of which file, since when, why; and one more attempt. */
class StuckPanel extends Panel {

    private final transient OverviewDesk desk;
    private final transient Runnable changed;

    StuckPanel(OverviewDesk desk, List<StuckJob> stuck, Runnable changed) {
        super(UI.getCurrent().getTranslation("workflow.StuckPanel.title", stuck.size()));
        this.desk = desk;
        this.changed = changed;
        addClassName("workflow-stuck");
        var note = new Paragraph(text("note"));
        note.addClassName("par-note");
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        stuck.forEach(job -> rows.add(row(job)));
        add(note, rows);
    }

    private ListItem row(StuckJob job) {
        var title = new Span(name(job));
        title.addClassName("par-row__title");
        var why = new Span(text("since", element(job), DateText.of(getLocale()).dateTime(job.since()), failure(job)));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what", "par-two");
        var row = new ListItem(what);
        row.addClassName("par-row");
        if (desk.mayRetry()) {
            var retry = new Button(text("retry"), Icons.ROTATE_CCW.create(), click -> retry(job));
            retry.setAriaLabel(text("retryOf", name(job)));
            row.add(retry);
        }
        return row;
    }

    private void retry(StuckJob job) {
        new ReasonDialog(
                        "workflow.StuckPanel.dialog",
                        reason -> {
                            desk.administration().retry(job.id(), reason);
                            Notify.done(text("retried"));
                            changed.run();
                        },
                        name(job),
                        element(job))
                .open();
    }

    private String name(StuckJob job) {
        return job.agency().map(agency -> desk.agency(agency, getLocale())).orElseGet(() -> text("wholeCycle"));
    }

    private String element(StuckJob job) {
        return getLocale().getLanguage().equals("vi")
                ? job.name()
                : getTranslation("workflow.element." + job.element());
    }

    private String failure(StuckJob job) {
        return job.failure().isBlank() ? text("noWords") : job.failure();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("workflow.StuckPanel." + key, arguments);
    }
}
