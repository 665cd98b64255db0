package vn.parindex.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.survey.ExpectedPoint;

/** Which leaves still lack points, and for how many agencies: aggregation waits for them. */
class MissingPanel extends Panel {

    private static final int SHOWN = 10;

    MissingPanel(List<ExpectedPoint> expected) {
        super(UI.getCurrent().getTranslation("survey.MissingPanel.title"));
        Map<Key, List<ExpectedPoint>> missing = expected.stream()
                .filter(ExpectedPoint::isMissing)
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        if (missing.isEmpty()) {
            add(note(getTranslation("survey.MissingPanel.none")));
            return;
        }
        add(table(missing));
        if (missing.size() > SHOWN) {
            add(note(getTranslation("survey.MissingPanel.more", missing.size() - SHOWN)));
        }
    }

    private NativeTable table(Map<Key, List<ExpectedPoint>> missing) {
        var format = PointsFormat.of(getLocale());
        var table = new NativeTable();
        table.addClassName("par-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("survey.MissingPanel.leaf"));
        var count = head.addHeaderCell();
        count.setText(getTranslation("survey.MissingPanel.count"));
        count.addClassName("par-num");
        missing.entrySet().stream().limit(SHOWN).forEach(entry -> {
            var row = table.getBody().addRow();
            var leaf = entry.getValue().get(0).leaf();
            var kind = new Div(getTranslation("survey.MissingPanel.kind." + entry.getKey().kind()));
            kind.addClassName("par-note");
            row.addDataCell().add(new Div(leaf.code() + " " + leaf.name().in(getLocale())), kind);
            var agencies = row.addDataCell();
            agencies.setText(format.number(entry.getValue().size()));
            agencies.addClassName("par-num");
        });
        return table;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("par-note");
        return note;
    }

    /** A leaf of the set for one kind of agency. */
    private record Key(AgencyKind kind, String code) {

        static Key of(ExpectedPoint point) {
            return new Key(point.agency().kind(), point.leaf().code());
        }
    }
}
