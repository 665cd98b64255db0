package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import vn.parindex.shell.Folding;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** A table of figures about agreement; where it is wider than the window it scrolls by itself, on a phone it folds. */
abstract class AgreementTable extends Div {

    private static final int DECIMALS = 2;

    private final NativeTable table = new NativeTable();

    AgreementTable(String name) {
        table.addClassNames("par-table", "appraisal-agreement");
        add(table);
        addClassName("appraisal-agreement__scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /** The first column names the row, the others hold figures unless they are among the words. */
    void head(List<String> columns, List<String> words) {
        var head = table.getHead().addRow();
        for (var column : columns) {
            var cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
            if (!column.equals(columns.get(0)) && !words.contains(column)) {
                cell.addClassName("par-num");
            }
        }
    }

    /** All rows are there: on a phone each stands as a card. */
    void fold() {
        Folding.apply(table);
    }

    NativeTableRow row(Component name) {
        var row = table.getBody().addRow();
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(name);
        return row;
    }

    static NativeTableCell number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.add(new Span(text));
        cell.addClassName("par-num");
        return cell;
    }

    static void level(NativeTableRow row, OptionalDouble kappa) {
        row.addDataCell().add(new StatusBadge(AgreementLook.of(kappa)));
    }

    String figure(OptionalDouble value) {
        return value.isEmpty() ? PointsFormat.MISSING : format().number(decimal(value.getAsDouble()), DECIMALS);
    }

    String percent(double share) {
        return format().percent(decimal(share * 100), 1);
    }

    /** With its sign, also when it is above zero. */
    String signed(double share) {
        var text = percent(share).replace('-', '−');
        return decimal(share * 100).setScale(1, RoundingMode.HALF_UP).signum() > 0 ? "+" + text : text;
    }

    private PointsFormat format() {
        return PointsFormat.of(getLocale());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
