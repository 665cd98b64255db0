package vn.parindex.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.ranking.LeafPath;
import vn.parindex.shell.ScoreTrace;

/** Beside each other: who recorded what and why, and everything that the score in force rests on. */
class LeafTrace extends Div {

    LeafTrace(LeafPath path, FrozenSet set, Component export) {
        addClassName("ranking-trace");
        add(new LeafHistory(path));
        if (!path.entries().isEmpty()) {
            add(new Div(new ScoreTrace(path.trace(getLocale(), set)), export));
        }
    }
}
