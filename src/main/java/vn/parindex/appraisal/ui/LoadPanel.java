package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.Set;
import vn.parindex.appraisal.AssignmentBoard;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Folding;
import vn.parindex.shell.Panel;
import vn.parindex.shell.ProgressLine;

/** How much each officer of a ministry has, how much of it is decided, and who is away. */
class LoadPanel extends Panel {

    private static final Set<String> FIGURES = Set.of("cells", "open");

    LoadPanel(AssignmentBoard board) {
        super(UI.getCurrent().getTranslation("appraisal.LoadPanel.title"));
        add(table(board));
        flush();
    }

    private NativeTable table(AssignmentBoard board) {
        var table = new NativeTable();
        table.addClassNames("par-table", "appraisal-load");
        var head = table.getHead().addRow();
        for (var column : new String[] {"officer", "cells", "open", "progress", "away"}) {
            var cell = head.addHeaderCell();
            cell.setText(text(column));
            cell.getElement().setAttribute("scope", "col");
            if (FIGURES.contains(column)) {
                cell.addClassName("par-num");
            }
        }
        for (var load : board.officers()) {
            var row = table.getBody().addRow();
            var name = row.addHeaderCell();
            name.setText(load.officer().displayName());
            name.getElement().setAttribute("scope", "row");
            number(row.addDataCell(), load.cells());
            number(row.addDataCell(), load.open());
            var line = new ProgressLine(ProgressLine.Parts.of(load.cells() - load.open(), load.cells()));
            row.addDataCell().add(line);
            row.addDataCell().setText(away(board, load.officer().username()));
        }
        Folding.apply(table);
        return table;
    }

    private static void number(NativeTableCell cell, int value) {
        cell.setText(Integer.toString(value));
        cell.addClassName("par-num");
    }

    private String away(AssignmentBoard board, String officer) {
        var dates = DateText.of(getLocale());
        return board.absences().stream()
                .filter(absence -> absence.officer().equals(officer))
                .findFirst()
                .map(absence -> getTranslation(
                        "appraisal.LoadPanel.standsIn",
                        dates.date(absence.first()),
                        dates.date(absence.last()),
                        board.nameOf(absence.substitute())))
                .orElse("");
    }

    private String text(String element) {
        return getTranslation("appraisal.LoadPanel." + element);
    }
}
