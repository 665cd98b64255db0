package vn.parindex.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Node;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.survey.ExpectedPoint;

/** Where points are still missing, field by field; the last few one by one. Aggregation waits for them. */
class MissingPanel extends Panel {

    private static final int FEW = 8;

    private final PointsFormat format = PointsFormat.of(UI.getCurrent().getLocale());

    MissingPanel(List<ExpectedPoint> expected) {
        super(UI.getCurrent().getTranslation("survey.MissingPanel.title"));
        var missing = expected.stream().filter(ExpectedPoint::isMissing).toList();
        if (missing.isEmpty()) {
            var none = new Paragraph(getTranslation("survey.MissingPanel.none"));
            none.addClassName("par-note");
            add(none);
        } else if (missing.size() <= FEW) {
            add(list(missing));
        } else {
            add(table(expected));
        }
    }

    private Component list(List<ExpectedPoint> missing) {
        var list = new UnorderedList();
        list.addClassName("survey-missing");
        missing.forEach(point -> list.add(new ListItem(getTranslation(
                "survey.MissingPanel.one",
                point.agency().shortName().in(getLocale()),
                point.leaf().code(),
                point.leaf().name().in(getLocale())))));
        return list;
    }

    private Component table(List<ExpectedPoint> expected) {
        Map<Group, List<ExpectedPoint>> groups =
                expected.stream().collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("survey.MissingPanel.field"));
        var count = head.addHeaderCell();
        count.setText(getTranslation("survey.MissingPanel.count"));
        count.addClassName("par-num");
        groups.entrySet().stream()
                .filter(group -> missing(group.getValue()) > 0)
                .forEach(group -> fill(table.getBody().addRow(), group.getKey(), group.getValue()));
        return table;
    }

    private void fill(NativeTableRow row, Group group, List<ExpectedPoint> points) {
        var kind = new Div(getTranslation(
                "survey.MissingPanel.kind", getTranslation("agency.AgencyKind." + group.kind() + ".plural")));
        kind.addClassName("par-note");
        var name = group.field().code() + ". " + group.field().name().in(getLocale());
        row.addDataCell().add(new Div(name), kind);
        var count = row.addDataCell();
        count.setText(format.number(missing(points)) + "/" + format.number(points.size()));
        count.addClassName("par-num");
    }

    private static long missing(List<ExpectedPoint> points) {
        return points.stream().filter(ExpectedPoint::isMissing).count();
    }

    /** A field of the set for one kind of agency. */
    private record Group(AgencyKind kind, Node field) {

        static Group of(ExpectedPoint point) {
            return new Group(point.agency().kind(), point.field());
        }
    }
}
