package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.CheckFinding;
import vn.parindex.selfassessment.CheckPlace;
import vn.parindex.selfassessment.SelfAssessmentNavigation;

/** The way from a finding to the field or the document where it is mended, as an address that can be sent on. */
final class FindingPlace {

    private static final String PARAMETER = "at";
    private static final Map<String, String> SELECTORS = Map.of(
            CheckPlace.SCORE.name(), "[data-draft=choice],[data-draft^='figure:']",
            CheckPlace.EXPLANATION.name(), "[data-draft=explanation]",
            CheckPlace.EVIDENCE.name(), ".selfassessment-upload,.par-card--flush");

    private FindingPlace() {}

    static String path(CycleId cycle, AgencyId agency, CheckFinding finding) {
        if (finding.leaf() == null) {
            return SelfAssessmentNavigation.check(cycle, agency) + "#report";
        }
        var at = finding.document() == null
                ? finding.place().name()
                : finding.document().toString();
        return SelfAssessmentNavigation.leaf(cycle, agency, finding.code()) + "?" + PARAMETER + "=" + at;
    }

    /** Brings the place that the address names into view and puts the cursor there. */
    static void go(QueryParameters query) {
        query.getSingleParameter(PARAMETER)
                .filter(at -> at.matches("[A-Za-z0-9-]+"))
                .ifPresent(at -> UI.getCurrent()
                        .getPage()
                        .executeJs("""
                                setTimeout(() => {
                                  const place = document.querySelector($0);
                                  if (place) {
                                    place.scrollIntoView({block: 'center'});
                                    (place.focus ? place : place.querySelector('input,textarea,button'))?.focus();
                                  }
                                }, 300)""", SELECTORS.getOrDefault(at, "[data-document='" + at + "']")));
    }
}
