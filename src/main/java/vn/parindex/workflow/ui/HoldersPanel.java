package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DeadlineBadge;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.workflow.FileProcess;
import vn.parindex.workflow.PassedWork;

/** Who holds the file now, since when and until when: the same as the picture, in words. */
class HoldersPanel extends Panel {

    HoldersPanel(ProcessDesk desk, FileProcess process) {
        super(UI.getCurrent().getTranslation("workflow.HoldersPanel.title"));
        if (process.open().isEmpty()) {
            add(new Paragraph(getTranslation("workflow.HoldersPanel.nobody")));
            return;
        }
        flush();
        var list = new UnorderedList();
        list.addClassName("workflow-holders");
        process.open().forEach(item -> list.add(row(desk, item)));
        process.doneBeside().forEach(item -> list.add(done(desk, item)));
        add(list);
    }

    private ListItem row(ProcessDesk desk, PassedWork item) {
        var row = new ListItem(words(desk, item, "since", item.openedAt()));
        item.dueAt().ifPresent(due -> row.add(new DeadlineBadge(due, desk.timeLeft(due))));
        return row;
    }

    /** Has done its part of what others still work on. */
    private ListItem done(ProcessDesk desk, PassedWork item) {
        var row = new ListItem(
                Icons.CIRCLE_CHECK.create(),
                words(desk, item, "done", item.closedAt().orElseThrow()));
        row.addClassName("is-done");
        return row;
    }

    private Div words(ProcessDesk desk, PassedWork item, String key, LocalDateTime day) {
        var who = new Span(holder(desk, item));
        who.addClassName("par-strong");
        var what = new Span(getTranslation(
                "workflow.HoldersPanel." + key,
                getTranslation("workflow.WorkKind." + item.kind()),
                DateText.of(getLocale()).date(day)));
        what.addClassName("par-note");
        var both = new Div(who, what);
        both.addClassName("par-two");
        return both;
    }

    static String holder(ProcessDesk desk, PassedWork item) {
        var ui = UI.getCurrent();
        return item.owner()
                .map(owner -> desk.agency(owner, ui.getLocale()))
                .orElseGet(() -> ui.getTranslation("workflow.holder." + item.kind()));
    }
}
