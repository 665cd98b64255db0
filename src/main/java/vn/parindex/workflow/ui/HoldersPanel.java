package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.shell.DateText;
import vn.parindex.shell.DeadlineBadge;
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
        add(list);
    }

    private ListItem row(ProcessDesk desk, PassedWork item) {
        var who = new Span(holder(desk, item));
        who.addClassName("par-strong");
        var what = new Span(getTranslation(
                "workflow.HoldersPanel.since",
                getTranslation("workflow.WorkKind." + item.kind()),
                DateText.of(getLocale()).date(item.openedAt())));
        what.addClassName("par-note");
        var both = new Div(who, what);
        both.addClassName("par-two");
        var row = new ListItem(both);
        item.dueAt().ifPresent(due -> row.add(new DeadlineBadge(due, desk.workingDaysLeft(due))));
        return row;
    }

    static String holder(ProcessDesk desk, PassedWork item) {
        var ui = UI.getCurrent();
        return item.owner()
                .map(owner -> desk.agency(owner, ui.getLocale()))
                .orElseGet(() -> ui.getTranslation("workflow.holder." + item.kind()));
    }
}
