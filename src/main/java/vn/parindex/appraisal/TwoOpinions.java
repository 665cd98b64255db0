package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.cycle.Disagreement;
import vn.parindex.shared.Points;

/**
 * What a reader may know of a leaf that two officers score.
 *
 * @param threshold in points
 * @param said both opinions in the order in which they came in; empty until both are in, whoever reads
 */
public record TwoOpinions(ScoringStage stage, Points threshold, Disagreement beyond, List<Decision> said) {

    public TwoOpinions {
        said = List.copyOf(said);
        if (!said.isEmpty() && !stage.bothIn()) {
            throw new IllegalArgumentException("Opinions are shown when both are in");
        }
    }
}
