package vn.parindex.ranking.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.ranking.FieldScore;
import vn.parindex.ranking.RankingRow;
import vn.parindex.shell.PointsFormat;

/** The indices of one agency by field: points achieved of the field's applicable maximum. */
class FieldIndices extends Div {

    FieldIndices(RankingRow row, FrozenSet set) {
        addClassName("ranking-fields");
        var facts = new DescriptionList();
        facts.addClassName("par-facts");
        row.fields().forEach(score -> {
            facts.add(new DescriptionList.Term(name(score, set)));
            facts.add(new DescriptionList.Description(value(score)));
        });
        add(facts);
    }

    private String name(FieldScore score, FrozenSet set) {
        var field = set.node(score.field());
        return field.code() + ". " + field.name().in(getLocale());
    }

    private String value(FieldScore score) {
        var format = PointsFormat.of(getLocale());
        return score.index() == null
                ? getTranslation("ranking.FieldIndices.notApplicable")
                : getTranslation(
                        "ranking.FieldIndices.value",
                        format.percent(score.index()),
                        format.display(score.achieved(), score.applicable()));
    }
}
