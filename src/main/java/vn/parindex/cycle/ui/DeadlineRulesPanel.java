package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;

/** When those who hold the work are reminded, and what becomes of a late file. */
class DeadlineRulesPanel extends Panel {

    DeadlineRulesPanel(DeadlineRules rules, boolean mayChange, Consumer<DeadlineRules> change) {
        super(UI.getCurrent().getTranslation("cycle.DeadlineRulesPanel.title"));
        var facts = new DescriptionList();
        facts.addClassNames("par-facts", "par-facts--plain");
        var days = rules.reminderDays().isEmpty()
                ? getTranslation("cycle.DeadlineRulesPanel.never")
                : getTranslation("cycle.DeadlineRulesPanel.days", rules.daysText());
        facts.add(
                new Term(getTranslation("cycle.DeadlineRulesPanel.reminders")),
                new Description(new Span(days)),
                new Term(getTranslation("cycle.DeadlineRulesPanel.late")),
                new Description(new Span(getTranslation("cycle.LateFiles." + rules.lateFiles()))));
        add(facts);
        if (mayChange) {
            side(new Button(
                    getTranslation("cycle.DeadlineRulesPanel.change"),
                    Icons.PENCIL.create(),
                    click -> new DeadlineRulesDialog(rules, change).open()));
        }
    }
}
