package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleId;
import vn.parindex.ranking.RankingDetails;
import vn.parindex.shell.PointsFormat;

/** The rankings of both kinds of agency, provinces first; mean, groups and table of each. */
class RankingSheet extends Div {

    RankingSheet(Iterable<RankingDetails> rankings, CycleId cycle) {
        addClassName("ranking-tables");
        var sheet = new TabSheet();
        sheet.setWidthFull();
        int count = 0;
        for (var ranking : rankings) {
            var position = ranking.kind().equals(AgencyKind.PROVINCE) ? 0 : count;
            var label = getTranslation(
                    "ranking.kind", ranking.rows().size(), getTranslation("agency.AgencyKind." + ranking.kind()));
            sheet.add(new Tab(label), content(ranking, cycle), position);
            count++;
        }
        sheet.setSelectedIndex(0);
        add(sheet);
    }

    private Div content(RankingDetails ranking, CycleId cycle) {
        var groups = new Div();
        groups.addClassName("par-meta");
        ranking.mean()
                .ifPresent(mean ->
                        groups.add(fact("mean", PointsFormat.of(getLocale()).percent(mean))));
        ranking.scale()
                .bounds()
                .forEach(group -> groups.add(fact("group", group.name(), ranking.inGroup(group.name()))));
        var note = new Paragraph(getTranslation("ranking.RankingSheet.note"));
        note.addClassName("par-note");
        var content = new Div(groups, new RankingGrid(ranking, cycle), note);
        content.addClassName("par-stack");
        if (ranking.set().reconstruction()) {
            content.add(reconstruction(ranking));
        }
        return content;
    }

    private Paragraph reconstruction(RankingDetails ranking) {
        var line = new Paragraph(getTranslation(
                "ranking.RankingSheet.reconstruction", ranking.set().name().in(getLocale())));
        line.addClassNames("par-note", "par-text-warning");
        return line;
    }

    private Span fact(String element, Object... arguments) {
        return new Span(getTranslation("ranking.RankingSheet." + element, arguments));
    }
}
