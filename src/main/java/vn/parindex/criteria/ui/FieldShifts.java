package vn.parindex.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import vn.parindex.criteria.FieldShift;
import vn.parindex.criteria.SetComparison;
import vn.parindex.shared.PointsChange;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** How much each field weighs before and after. */
class FieldShifts extends Panel {

    private final transient PointsFormat format = PointsFormat.of(getLocale());

    FieldShifts(SetComparison comparison) {
        super(UI.getCurrent().getTranslation("criteria.FieldShifts.title"));
        addClassName("comparison-fields");
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(text("field"));
        for (var column : new String[] {"before", "after", "change"}) {
            var cell = head.addHeaderCell();
            cell.setText(text(column));
            cell.addClassName("par-num");
        }
        comparison.fields().forEach(shift -> row(table.getBody().addRow(), shift));
        var total = table.getBody().addRow();
        total.addClassName("par-strong");
        total.addDataCell().setText(text("total"));
        var before = comparison.before().maximum();
        var after = comparison.after().maximum();
        number(total, format.display(before));
        number(total, format.display(after));
        number(total, change(after.minus(before)));
        add(table);
    }

    private void row(NativeTableRow row, FieldShift shift) {
        row.addDataCell()
                .setText(shift.field().code() + ". " + shift.field().name().in(getLocale()));
        number(row, shift.beforeOrNull() == null ? PointsFormat.MISSING : format.display(shift.before()));
        number(row, shift.afterOrNull() == null ? PointsFormat.MISSING : format.display(shift.after()));
        number(row, change(shift.change()));
    }

    private String change(PointsChange change) {
        return change.isZero() ? "" : format.change(change);
    }

    private static void number(NativeTableRow row, String text) {
        NativeTableCell cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("par-num");
    }

    private String text(String element) {
        return UI.getCurrent().getTranslation("criteria.FieldShifts." + element);
    }
}
