package vn.parindex.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyImportService;
import vn.parindex.agency.AgencyNavigation;
import vn.parindex.agency.AgencyPreview;
import vn.parindex.agency.PreviewedAgency.Effect;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;

/** Takes a list of agencies into the directory: a file to read, what it would do, then the deed. */
@Route(AgencyNavigation.IMPORT)
@RolesAllowed(Roles.CYCLE_MANAGER)
@BelongsTo(AgencyNavigation.LIST)
class AgencyImportView extends Div implements HasDynamicTitle, HasBar {

    private final transient AgencyImportService service;
    private final Div preview = new Div();

    AgencyImportView(AgencyImportService service) {
        this.service = service;
        addClassNames("par-page", "par-page--reading");
        var lead = new Paragraph(getTranslation("agency.AgencyImportView.lead"));
        lead.addClassName("par-lead");
        var stack = new Div(new ListUpload(this::read, () -> service.template(getLocale())), preview);
        stack.addClassName("par-stack");
        add(new PageSentence(getTranslation("agency.AgencyImportView.sentence")), lead, stack);
    }

    private void read(String fileName, byte[] bytes) {
        preview.removeAll();
        var read = service.preview(fileName, bytes);
        preview.add(new ImportPreview(read, () -> confirm(read)));
    }

    private void confirm(AgencyPreview read) {
        var format = PointsFormat.of(getLocale());
        var verb = getTranslation("agency.ImportPreview.apply", format.number(read.writes()));
        Confirm.ask(getTranslation("agency.AgencyImportView.confirm"), verb, () -> apply(read))
                .consequences(getTranslation(
                        "agency.AgencyImportView.consequences",
                        format.number(read.count(Effect.NEW)),
                        format.number(read.count(Effect.CHANGED))))
                .seenBy(getTranslation("agency.AgencyImportView.seenBy"))
                .open();
    }

    private void apply(AgencyPreview read) {
        try {
            service.apply(read);
            Notify.done(getTranslation(
                    "agency.AgencyImportView.applied",
                    PointsFormat.of(getLocale()).number(read.writes())));
            UI.getCurrent().navigate(AgencyNavigation.LIST);
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
    }

    @Override
    public void fillBar(Bar bar) {
        bar.back(AgencyNavigation.LIST, getTranslation("agency.AgenciesView.title"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.AgencyImportView.title");
    }
}
