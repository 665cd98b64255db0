package vn.parindex.cycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.LateFiles;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** Sets the days of reminders and what becomes of late files. */
class DeadlineRulesDialog extends Dialog {

    private final TextField days = new TextField();
    private final RadioButtonGroup<LateFiles> late = new RadioButtonGroup<>();

    DeadlineRulesDialog(DeadlineRules rules, Consumer<DeadlineRules> change) {
        setHeaderTitle(getTranslation("cycle.DeadlineRulesPanel.title"));
        days.setLabel(getTranslation("cycle.DeadlineRulesDialog.days"));
        days.setHelperText(getTranslation("cycle.DeadlineRulesDialog.days.help"));
        days.setValue(rules.daysText());
        days.setMaxLength(60);
        late.setLabel(getTranslation("cycle.DeadlineRulesPanel.late"));
        late.setItems(LateFiles.values());
        late.setItemLabelGenerator(item -> getTranslation("cycle.LateFiles." + item));
        late.setValue(rules.lateFiles());
        late.addClassName("par-choices");
        var form = new Div(days, late);
        form.addClassName("par-form");
        add(form);
        DialogFoot.of(this, getTranslation("cycle.DeadlineRulesDialog.save"), () -> save(change));
    }

    private void save(Consumer<DeadlineRules> change) {
        try {
            change.accept(new DeadlineRules(DeadlineRules.typedDays(days.getValue()), late.getValue()));
            close();
        } catch (RefusedException refusal) {
            days.setErrorMessage(Refusal.text(getLocale(), refusal));
            days.setInvalid(true);
        }
    }
}
