package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckSeverity;
import vn.parindex.selfassessment.SelfAssessmentNavigation;

/** The way from the file to its check, with what the check would find now. */
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
        setText(
                found.findings().isEmpty()
                        ? text("checkClean")
                        : text(
                                "check",
                                found.count(CheckSeverity.BLOCKS),
                                found.count(CheckSeverity.MUST_EXPLAIN),
                                found.count(CheckSeverity.HINT)));
        setTitle(getText() + ". " + text("checkTitle"));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("selfassessment.FileBar." + key, arguments);
    }
}
