package vn.parindex.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.ranking.MissingPoints;
import vn.parindex.ranking.Readiness;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** What still stands in the way of a ranking: files that are not settled, points that are not there. */
class ReadinessPanel extends Panel {

    private static final int NAMED = 5;

    private final transient RankingDesk desk;

    ReadinessPanel(String title, Readiness readiness, RankingDesk desk) {
        super(title);
        this.desk = desk;
        addClassName("ranking-readiness");
        if (!readiness.unsettled().isEmpty()) {
            add(part(
                    getTranslation(
                            "ranking.ReadinessPanel.files",
                            readiness.unsettled().size()),
                    readiness.unsettled().stream().map(this::name).toList()));
        }
        if (!readiness.missing().isEmpty()) {
            add(part(
                    getTranslation(
                            "ranking.ReadinessPanel.points",
                            PointsFormat.of(getLocale()).number(readiness.missingPoints()),
                            readiness.missing().size()),
                    readiness.missing().stream().map(this::line).toList()));
        }
        add(note());
    }

    private Component part(String summary, List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("ranking-missing");
        lines.forEach(line -> list.add(new ListItem(line)));
        var details = new Details(summary, list);
        details.setOpened(lines.size() <= NAMED);
        return details;
    }

    private String line(MissingPoints gap) {
        var who = who(gap.agencies());
        return gap.leaf() == null
                ? getTranslation("ranking.ReadinessPanel.nothingApplies", who)
                : getTranslation(
                        "ranking.ReadinessPanel.leaf",
                        gap.leaf().code(),
                        gap.leaf().name().in(getLocale()),
                        getTranslation("ranking.source." + gap.leaf().source()),
                        who);
    }

    private String who(List<AgencyId> agencies) {
        return agencies.size() > NAMED
                ? getTranslation("ranking.ReadinessPanel.many", agencies.size())
                : agencies.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(AgencyId agency) {
        return desk.agency(agency).shortName().in(getLocale());
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("ranking.ReadinessPanel.note"));
        note.addClassName("par-note");
        return note;
    }
}
