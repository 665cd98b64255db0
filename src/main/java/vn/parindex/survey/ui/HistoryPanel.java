package vn.parindex.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.survey.ImportRow;

/** The imports of a cycle, the latest first; a later one never erases an earlier one. */
class HistoryPanel extends Panel {

    private static final int FINGERPRINT = 12;

    HistoryPanel(List<ImportRow> imports) {
        super(UI.getCurrent().getTranslation("survey.HistoryPanel.title"));
        if (imports.isEmpty()) {
            var none = new Paragraph(getTranslation("survey.HistoryPanel.none"));
            none.addClassName("par-note");
            add(none);
            return;
        }
        flush();
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        imports.forEach(row -> rows.add(row(row)));
        add(rows);
    }

    private ListItem row(ImportRow row) {
        var file = new Span(getTranslation("survey.HistoryPanel.file", row.number(), row.fileName()));
        file.addClassName("par-row__title");
        var facts = new Div(getTranslation(
                "survey.HistoryPanel.facts",
                PointsFormat.of(getLocale()).number(row.rows()),
                row.importedBy(),
                DateText.of(getLocale()).dateTime(row.importedAt())));
        facts.addClassName("par-row__why");
        var source = new Div(row.source());
        source.addClassName("par-row__why");
        var fingerprint = new Div("SHA-256 " + row.sha256().substring(0, FINGERPRINT) + "…");
        fingerprint.addClassName("par-row__why");
        fingerprint.setTitle(row.sha256());
        var what = new Div(file, facts, source, fingerprint);
        what.addClassName("par-row__what");
        var item = new ListItem(what);
        item.addClassNames("par-row", "survey-history");
        return item;
    }
}
