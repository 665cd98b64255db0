package vn.parindex.council.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import vn.parindex.council.CouncilRules;
import vn.parindex.council.Quorum;
import vn.parindex.council.TieRule;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** Sets quorum, tie rule, and whether the Council decides outside its meetings. */
class RulesDialog extends Dialog {

    private final transient RoomDesk desk;
    private final transient CycleId cycle;
    private final transient Runnable changed;
    private final Select<Boolean> exceeded = new Select<>();
    private final IntegerField numerator = new IntegerField();
    private final IntegerField denominator = new IntegerField();
    private final RadioButtonGroup<TieRule> tie = new RadioButtonGroup<>();
    private final Checkbox outside = new Checkbox();

    RulesDialog(RoomDesk desk, CycleId cycle, Runnable changed) {
        this.desk = desk;
        this.cycle = cycle;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("560px");
        var rules = desk.reading().rules(cycle);
        exceeded.setLabel(text("quorum"));
        exceeded.setItems(true, false);
        exceeded.setItemLabelGenerator(more -> text(more ? "moreThan" : "atLeast"));
        exceeded.setValue(rules.quorum().exceeded());
        numerator.setLabel(text("numerator"));
        numerator.setValue(rules.quorum().numerator());
        denominator.setLabel(text("denominator"));
        denominator.setValue(rules.quorum().denominator());
        tie.setLabel(text("tie"));
        tie.setItems(TieRule.values());
        tie.setItemLabelGenerator(rule -> getTranslation("council.RulesText." + rule));
        tie.addClassName("par-choices");
        tie.setValue(rules.tie());
        outside.setLabel(text("outside"));
        outside.setValue(rules.outsideMeetings());
        var share = new Div(exceeded, numerator, denominator);
        share.addClassName("council-share");
        var form = new Div(share, tie, outside);
        form.addClassName("par-form");
        add(form);
        DialogFoot.of(this, text("save"), this::save);
    }

    private void save() {
        try {
            var quorum = new Quorum(number(numerator), number(denominator), exceeded.getValue());
            desk.plans().setRules(cycle, new CouncilRules(quorum, tie.getValue(), outside.getValue()));
            close();
            changed.run();
        } catch (RefusedException refusal) {
            numerator.setInvalid(true);
            numerator.setErrorMessage(Refusal.text(getLocale(), refusal));
        }
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.RulesDialog." + element, arguments);
    }
}
