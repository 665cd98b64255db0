package vn.parindex.workflow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Panel;

/** Until when each step lasts for this agency, with what was extended for it alone. */
class MilestonesPanel extends Panel {

    MilestonesPanel(ProcessDesk desk, CycleId cycle, AgencyId agency) {
        super(UI.getCurrent().getTranslation("workflow.MilestonesPanel.title"));
        var calendar = desk.calendar(cycle);
        var dates = DateText.of(getLocale());
        var facts = new DescriptionList();
        facts.addClassName("par-facts");
        for (var step : CycleStep.values()) {
            var due = calendar.deadline(agency, step);
            var text = dates.dateTime(due);
            facts.add(
                    new DescriptionList.Term(getTranslation("cycle.CycleStep." + step)),
                    new DescriptionList.Description(
                            due.equals(calendar.deadline(step))
                                    ? text
                                    : getTranslation("workflow.MilestonesPanel.extended", text)));
        }
        var note = new Paragraph(getTranslation("workflow.MilestonesPanel.note"));
        note.addClassName("par-note");
        add(facts, note);
    }
}
