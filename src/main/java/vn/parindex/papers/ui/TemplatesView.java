package vn.parindex.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import vn.parindex.document.TemplateShelf;
import vn.parindex.papers.PaperTemplateService;
import vn.parindex.papers.PapersNavigation;
import vn.parindex.papers.TemplateDetails;
import vn.parindex.shared.Roles;
import vn.parindex.shell.PageSentence;

/** The templates of papers: taken, changed in Word, brought back, looked at, and put in force. */
@Route(PapersNavigation.TEMPLATES)
@RolesAllowed({Roles.COORDINATOR, Roles.CYCLE_MANAGER, Roles.ADMINISTRATOR})
@Menu(order = 75, title = "papers.TemplatesView.menu", icon = "file-text")
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperTemplateService service;

    TemplatesView(PaperTemplateService service) {
        this.service = service;
        addClassNames("par-page", "par-page--reading");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var owner = service.owner();
        var lead = new Paragraph(getTranslation("papers.TemplatesView.lead"));
        lead.addClassName("par-lead");
        var panels = new Div();
        panels.addClassName("par-stack");
        service.templates(owner).forEach(template -> panels.add(panel(template, owner)));
        add(
                new PageSentence(getTranslation(
                        owner.equals(TemplateShelf.MINISTRY)
                                ? "papers.TemplatesView.sentence.ministry"
                                : "papers.TemplatesView.sentence.agency")),
                lead,
                panels);
    }

    private TemplatePanel panel(TemplateDetails template, UUID owner) {
        return new TemplatePanel(service, template, owner, this::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("papers.TemplatesView.title");
    }
}
