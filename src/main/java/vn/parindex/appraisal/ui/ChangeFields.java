package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.util.Map;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.FindingId;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.PointsFormat;

/** Other points: through the leaf's rule with another option or corrected figures, or set by hand. */
class ChangeFields extends Div {

    private final transient Leaf leaf;
    private final Checkbox byHand = new Checkbox();
    private final TextField points = new TextField();
    private final CorrectedInput corrected;

    ChangeFields(Leaf leaf, SerializableFunction<RuleInput, Evaluation> trial) {
        this.leaf = leaf;
        this.corrected =
                leaf.rule() instanceof ChoiceRule ? new CorrectedChoice(leaf) : new CorrectedFigures(leaf, trial);
        addClassName("appraisal-change");
        points.setLabel(text("points", PointsFormat.of(getLocale()).display(leaf.maximum())));
        points.addClassName("par-number");
        points.setValueChangeMode(ValueChangeMode.LAZY);
        points.addValueChangeListener(change -> points.setInvalid(false));
        byHand.setLabel(text("byHand"));
        byHand.addValueChangeListener(change -> showHand(change.getValue()));
        add(corrected.component(), byHand, points);
        showHand(false);
    }

    void show(FindingRow row, DecisionDraft draft) {
        points.setInvalid(false);
        corrected.show(row, draft);
        points.setValue(draft.points());
        byHand.setValue(draft.byHand() || !row.finding().claimed());
        showHand(byHand.getValue());
    }

    /** @throws RefusedException at the field that holds no number */
    ChangeFinding command(FindingId finding, long seen, String reason) {
        return byHand.getValue()
                ? ChangeFinding.byHand(finding, seen, typedPoints(), reason)
                : ChangeFinding.byFigures(finding, seen, corrected.read(), reason);
    }

    DecisionDraft draft(DecisionDraft rest) {
        return new DecisionDraft(
                rest.verdict(),
                byHand.getValue(),
                corrected.choice(),
                corrected.typed(),
                points.getValue(),
                rest.reason(),
                rest.question());
    }

    /** Says at the field what is wrong; false when the field is not here. */
    boolean refuse(String field, String message) {
        if (byHand.getValue() && "points".equals(field)) {
            points.setInvalid(true);
            points.setErrorMessage(message);
            points.focus();
            return true;
        }
        return corrected.refuse(field, message);
    }

    private void showHand(boolean hand) {
        points.setVisible(hand);
        corrected.component().setVisible(!hand);
    }

    private BigDecimal typedPoints() {
        return NumberInput.require("points", points.getValue(), getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.ChangeFields." + element, arguments);
    }

    /** The corrected entry of one kind of rule. */
    interface CorrectedInput {

        Div component();

        void show(FindingRow row, DecisionDraft draft);

        /** @throws RefusedException at the field that holds no number */
        RuleInput read();

        Integer choice();

        Map<String, String> typed();

        boolean refuse(String field, String message);
    }
}
