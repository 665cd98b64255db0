package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.shell.NumberInput;
import vn.parindex.shell.PointsFormat;

/** Whether one officer decides a field or two score it, how far apart they may be, and what happens beyond. */
class ScorersField extends Div {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Null stands for one officer who decides. */
    private enum Scorers {
        ONE(null),
        TWO_THIRD(Disagreement.THIRD_SCORER),
        TWO_COUNCIL(Disagreement.COUNCIL);

        private final Disagreement beyond;

        Scorers(Disagreement beyond) {
            this.beyond = beyond;
        }

        static Scorers of(TwoScorers set) {
            return set == null ? ONE : set.beyond() == Disagreement.COUNCIL ? TWO_COUNCIL : TWO_THIRD;
        }
    }

    private final Map<NodeId, TwoScorers> chosen;
    private final NodeId field;
    private final Select<Scorers> scorers = new Select<>();
    private final TextField threshold = new TextField();
    private final Select<ThresholdUnit> unit = new Select<>();

    ScorersField(Map<NodeId, TwoScorers> chosen, NodeId field, String name) {
        this.chosen = chosen;
        this.field = field;
        addClassName("cycle-scorers");
        var now = chosen.get(field);
        scorers.setItems(Scorers.values());
        scorers.setItemLabelGenerator(item -> text(item.name()));
        scorers.setAriaLabel(text("label", name));
        scorers.setValue(Scorers.of(now));
        unit.setItems(ThresholdUnit.values());
        unit.setItemLabelGenerator(item -> text("unit." + item));
        unit.setAriaLabel(text("unit", name));
        unit.setValue(now == null ? ThresholdUnit.SHARE : now.unit());
        threshold.addClassName("par-number");
        threshold.setAriaLabel(text("threshold", name));
        threshold.setValue(PointsFormat.of(UI.getCurrent().getLocale()).number(shown(now)));
        threshold.setManualValidation(true);
        scorers.addValueChangeListener(change -> keep());
        unit.addValueChangeListener(change -> keep());
        threshold.addValueChangeListener(change -> keep());
        add(scorers, threshold, unit);
        keep();
    }

    /** What is wrong with the threshold, empty when it is a number. */
    Optional<String> problem() {
        return threshold.isInvalid() ? Optional.of(threshold.getErrorMessage()) : Optional.empty();
    }

    TextField threshold() {
        return threshold;
    }

    private static BigDecimal shown(TwoScorers now) {
        if (now == null) {
            return BigDecimal.TEN;
        }
        return now.unit() == ThresholdUnit.SHARE
                ? now.threshold().multiply(HUNDRED).stripTrailingZeros()
                : now.threshold();
    }

    private void keep() {
        var two = scorers.getValue() != Scorers.ONE;
        threshold.setVisible(two);
        unit.setVisible(two);
        threshold.setInvalid(false);
        chosen.remove(field);
        if (two) {
            var typed = NumberInput.parse(threshold.getValue(), UI.getCurrent().getLocale());
            if (typed.isValue()) {
                chosen.put(field, new TwoScorers(stored(typed.value()), unit.getValue(), scorers.getValue().beyond));
            } else {
                threshold.setErrorMessage(text("thresholdMissing"));
                threshold.setInvalid(true);
            }
        }
    }

    private BigDecimal stored(BigDecimal typed) {
        return unit.getValue() == ThresholdUnit.SHARE ? typed.movePointLeft(2) : typed;
    }

    private static String text(String element, Object... arguments) {
        return UI.getCurrent().getTranslation("cycle.ScorersField." + element, arguments);
    }
}
