package vn.parindex.home.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.publication.Snapshot;
import vn.parindex.shell.Figure;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.SimulatedNotice;

/** The last published result: the own rank, or first place and mean of each kind of agency. */
class ResultCard extends Panel {

    ResultCard(Snapshot result, Situation situation) {
        super(UI.getCurrent().getTranslation("home.ResultCard.title", result.year()));
        var all = new Anchor("public/ranking?year=" + result.year(), getTranslation("home.ResultCard.all"));
        all.setRouterIgnore(true);
        side(all);
        var own = result.rankings().stream()
                .filter(ranking -> situation.own(ranking).isPresent())
                .findFirst();
        own.ifPresentOrElse(
                ranking -> showOwn(ranking, situation.own(ranking).orElseThrow()),
                () -> result.rankings().forEach(this::showBest));
        if (result.simulated()) {
            add(new SimulatedNotice());
        }
    }

    private void showOwn(Snapshot.Ranking ranking, Snapshot.Entry entry) {
        add(new Figure(
                String.valueOf(entry.rank()),
                getTranslation(
                        "home.ResultCard.rank", ranking.ranked().size(), percent(entry.index()), entry.group())));
        add(note("home.ResultCard.mean", percent(ranking.mean())));
    }

    private void showBest(Snapshot.Ranking ranking) {
        ranking.ranked().stream()
                .findFirst()
                .ifPresent(first -> add(note(
                        "home.ResultCard.best." + ranking.kind(),
                        first.shortName().in(getLocale()),
                        percent(first.index()),
                        percent(ranking.mean()))));
    }

    private Paragraph note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("par-note");
        return note;
    }

    private String percent(java.math.BigDecimal value) {
        return PointsFormat.of(getLocale()).percent(value, 2);
    }
}
