package vn.parindex.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import vn.parindex.cycle.CycleDetails;
import vn.parindex.identity.Officer;
import vn.parindex.shell.Panel;

/** The Appraisal Council of a cycle. */
class CouncilPanel extends Panel {

    CouncilPanel(List<CycleDetails.Seat> council) {
        super(UI.getCurrent().getTranslation("cycle.CouncilPanel.title"));
        var list = new DescriptionList();
        list.addClassNames("par-facts", "par-facts--plain");
        for (var seat : council) {
            list.add(new DescriptionList.Term(getTranslation("cycle.CouncilPosition." + seat.position())));
            list.add(new DescriptionList.Description(
                    seat.officer().map(Officer::displayName).orElse(getTranslation("cycle.CouncilPanel.gone"))));
        }
        add(list);
    }
}
