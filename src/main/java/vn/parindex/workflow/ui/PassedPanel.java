package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Panel;
import vn.parindex.workflow.FileProcess;
import vn.parindex.workflow.PassedWork;

/** The steps behind the file, the latest first, with how long each was held. */
class PassedPanel extends Panel {

    PassedPanel(ProcessDesk desk, FileProcess process) {
        super(UI.getCurrent().getTranslation("workflow.PassedPanel.title"));
        var passed = new ArrayList<>(process.work().stream()
                .filter(item -> item.closedAt().isPresent())
                .toList());
        Collections.reverse(passed);
        if (passed.isEmpty()) {
            add(new Paragraph(getTranslation("workflow.PassedPanel.none")));
            return;
        }
        flush();
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = new NativeTableRow();
        for (var column : new String[] {"day", "what", "who", "held"}) {
            head.add(new NativeTableHeaderCell(getTranslation("workflow.PassedPanel." + column)));
        }
        table.getHead().add(head);
        passed.forEach(item -> table.getBody().add(row(desk, item)));
        Folding.apply(table);
        add(table);
    }

    private NativeTableRow row(ProcessDesk desk, PassedWork item) {
        var closed = item.closedAt().orElseThrow();
        var row = new NativeTableRow();
        row.add(new NativeTableCell(DateText.of(getLocale()).date(closed)));
        row.add(new NativeTableCell(getTranslation("workflow.WorkKind." + item.kind())));
        row.add(new NativeTableCell(HoldersPanel.holder(desk, item)));
        row.add(new NativeTableCell(
                getTranslation("workflow.PassedPanel.days", desk.workingDays(item.openedAt(), closed))));
        return row;
    }
}
