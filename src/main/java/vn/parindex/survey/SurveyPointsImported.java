package vn.parindex.survey;

import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** Survey or outcome points came into a cycle from a file. */
public record SurveyPointsImported(CycleId cycle, ImportId importId, String fileName, String sha256, int rows)
        implements CycleEvent {

    @Override
    public String action() {
        return "survey.imported";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "import", importId.toString(), "file", fileName, "sha256", sha256, "rows", Integer.toString(rows));
    }
}
