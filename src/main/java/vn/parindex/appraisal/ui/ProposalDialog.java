package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.appraisal.AssignmentBoard;
import vn.parindex.appraisal.ShareProposal;
import vn.parindex.shell.DialogFoot;

/** A balanced division, officer by officer, before it replaces the present one. */
class ProposalDialog extends Dialog {

    ProposalDialog(ShareProposal proposal, AssignmentBoard now, Runnable accepted) {
        setHeaderTitle(text("title." + proposal.by()));
        setWidth("640px");
        var note = new Paragraph(text("note"));
        note.addClassName("par-note");
        add(note, table(proposal, now));
        DialogFoot.of(this, text("accept"), () -> {
            close();
            accepted.run();
        });
    }

    private NativeTable table(ShareProposal proposal, AssignmentBoard now) {
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        for (var column : new String[] {"officer", "pieces", "before", "after"}) {
            head.addHeaderCell().setText(text(column));
        }
        now.officers().forEach(load -> {
            var name = load.officer().username();
            var pieces = proposal.shares().stream()
                    .filter(share -> share.officer().equals(name))
                    .count();
            var row = table.getBody().addRow();
            row.addDataCell().setText(load.officer().displayName());
            for (var number : new long[] {pieces, load.cells(), proposal.cells().getOrDefault(name, 0)}) {
                var cell = row.addDataCell();
                cell.setText(Long.toString(number));
                cell.addClassName("par-num");
            }
        });
        return table;
    }

    private String text(String element) {
        return getTranslation("appraisal.ProposalDialog." + element);
    }
}
