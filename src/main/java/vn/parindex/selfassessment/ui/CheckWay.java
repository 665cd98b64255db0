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

    CheckWay(CheckDesk checks) {
        this.checks = checks;
        addClassName("selfassessment-check");
    }

    void at(CycleId cycle, AgencyId agency) {
        setHref(SelfAssessmentNavigation.check(cycle, agency));
        count = () -> show(cycle, agency);
        renew();
    }

    /** After something may have been committed. */
    void renew() {
        count.run();
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
