package vn.parindex.installation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.survey.SurveyImportService;

/** Invents survey and outcome points and imports them as a file, like the survey manager. */
@Component
class SimulatedPoints {

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final SurveyImportService imports;
    private final SimulatedOfficers officers;

    SimulatedPoints(
            Cycles cycles,
            CriteriaSets sets,
            Agencies agencies,
            SurveyImportService imports,
            SimulatedOfficers officers) {
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.imports = imports;
        this.officers = officers;
    }

    void bring(CycleId cycle, int year) {
        var csv = new StringBuilder("agency_code,leaf_code,points,source\n");
        for (var participant : cycles.participants(cycle)) {
            var agency = agencies.get(participant.agency());
            sets.get(participant.set()).leaves().stream()
                    .filter(leaf -> leaf.source() == PointsSource.SURVEY || leaf.source() == PointsSource.OUTCOME)
                    .forEach(leaf -> csv.append(line(year, agency, leaf)));
        }
        ActingOfficer.run(officers.account("survey.manager"), () -> {
            var preview = imports.preview(
                    cycle, "diem-mo-phong-" + year + ".csv", csv.toString().getBytes(StandardCharsets.UTF_8));
            if (!preview.isFaultless()) {
                throw new IllegalStateException("Simulated points are faulty: " + preview.problems());
            }
            imports.apply(preview);
        });
    }

    private static String line(int year, AgencyRow agency, Leaf leaf) {
        var quality = 0.05 + 0.93 * SimulatedQuality.onLeaf(year, agency, leaf.code());
        var points = leaf.maximum()
                .value()
                .multiply(BigDecimal.valueOf(Math.min(1, quality)))
                .setScale(4, RoundingMode.HALF_UP);
        return agency.code() + "," + leaf.code() + "," + points.toPlainString() + ",Dữ liệu mô phỏng\n";
    }
}
