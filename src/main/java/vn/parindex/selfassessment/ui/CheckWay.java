package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckSeverity;
import vn.parindex.selfassessment.SelfAssessmentNavigation;

/** The way from the file to its check, with the gravest of what the check would find now. */
class CheckWay extends Anchor {

    private final transient CheckDesk checks;
    private transient Runnable count = () -> {};
    private boolean stale;

    CheckWay(CheckDesk checks) {
        this.checks = checks;
        addClassName("selfassessment-check");
    }

    /** Not shown to whom the file as a whole is not there. */
    void at(CycleId cycle, AgencyId agency) {
        setVisible(checks.concerns(agency));
        if (!isVisible()) {
            return;
        }
        setHref(SelfAssessmentNavigation.check(cycle, agency));
        count = () -> show(cycle, agency);
        renew();
    }

    /** After something was committed that the check weighs. */
    void renew() {
        stale = false;
        count.run();
    }

    /** Colleagues commit all the time: what they did is counted when the reader goes on. */
    void doubt() {
        stale = true;
    }

    /** Counts again if there is a reason to. */
    void goOn() {
        if (stale) {
            renew();
        }
    }

    private void show(CycleId cycle, AgencyId agency) {
        var found = checks.check(cycle, agency);
        var counts = Stream.of(CheckSeverity.BLOCKS, CheckSeverity.MUST_EXPLAIN, CheckSeverity.HINT)
                .filter(severity -> found.count(severity) > 0)
                .map(severity -> text("check." + severity, found.count(severity)))
                .toList();
        setText(counts.isEmpty() ? text("checkClean") : text("check", counts.get(0)));
        setTitle((counts.isEmpty() ? text("checkClean") : text("check", String.join(", ", counts))) + ". "
                + text("checkTitle"));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("selfassessment.FileBar." + key, arguments);
    }
}
