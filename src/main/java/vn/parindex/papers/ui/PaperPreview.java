package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Section;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.papers.FilePaper;
import vn.parindex.papers.PaperFormat;
import vn.parindex.papers.PapersNavigation;

/** A look into one paper, as it would be printed now. */
class PaperPreview extends Section {

    PaperPreview() {
        addClassNames("par-card", "papers-preview");
    }

    void show(CycleId cycle, AgencyId agency, FilePaper paper) {
        removeAll();
        var ui = UI.getCurrent();
        var name = ui.getTranslation(paper.nameKey());
        var address = PapersNavigation.download(cycle, agency, paper, PaperFormat.PDF);
        var title = new H2(name);
        title.addClassName("par-card__title");
        var frame = new IFrame(address + "#navpanes=0&view=FitH");
        frame.setTitle(ui.getTranslation("papers.PaperPreview.frame", name));
        var alone = new Anchor(address, ui.getTranslation("papers.PaperPreview.alone"), AnchorTarget.BLANK);
        alone.setRouterIgnore(true);
        add(title, frame, alone);
    }
}
