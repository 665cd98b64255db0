package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.cycle.Extension;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;

/** Who got more time, for what, why and by whom: the latest first, nothing ever leaves this list. */
class ExtensionsPanel extends Panel {

    private final Map<AgencyId, AgencyRow> agencies;

    ExtensionsPanel(CycleDetails details, Component extend) {
        super(UI.getCurrent().getTranslation("cycle.ExtensionsPanel.title"));
        agencies = details.agencies().stream().collect(Collectors.toMap(AgencyRow::id, Function.identity()));
        flush();
        side(extend);
        var extensions = new ArrayList<>(details.calendar().extensions());
        Collections.reverse(extensions);
        if (extensions.isEmpty()) {
            var none = new Paragraph(getTranslation("cycle.ExtensionsPanel.none"));
            none.addClassNames("par-note", "cycle-note");
            add(none);
            return;
        }
        var rows = new UnorderedList();
        rows.addClassName("par-rows");
        extensions.forEach(extension -> rows.add(row(extension)));
        add(rows);
    }

    private ListItem row(Extension extension) {
        var dates = DateText.of(getLocale());
        var agency = new Span(agencies.get(extension.agency()).name().in(getLocale()));
        agency.addClassName("par-row__title");
        var reason = new Div(extension.reason());
        var by = new Div(getTranslation(
                "cycle.ExtensionsPanel.by", extension.grantedByName(), dates.dateTime(extension.grantedAt())));
        by.addClassName("par-row__why");
        var what = new Div(agency, reason, by);
        what.addClassName("par-row__what");
        var due = new Div(
                new Div(getTranslation("cycle.CycleStep." + extension.step())),
                new Div(dates.dateTime(extension.due())));
        due.addClassName("par-row__due");
        var row = new ListItem(what, due);
        row.addClassName("par-row");
        return row;
    }
}
