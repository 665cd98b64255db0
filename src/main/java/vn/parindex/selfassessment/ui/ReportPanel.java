package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.SignedReport;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;

/** The signed and stamped report that goes with the file: there, or still to come. */
class ReportPanel extends Panel {

    ReportPanel(FileDesk desk, CheckDesk checkDesk, CycleId cycle, AgencyId agency, Runnable changed) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("selfassessment.ReportPanel.title"));
        setId("report");
        var sheet = checkDesk.sheet(cycle, agency);
        var report = sheet.report();
        boolean open = !desk.open(cycle, agency).file().status().submitted()
                && desk.officer().has(Roles.COORDINATOR);
        if (report.isPresent()) {
            add(there(report.get()));
        } else {
            add(new Paragraph(text(sheet.reportRequired() ? "required" : "optional")));
        }
        if (open) {
            var bring = new Button(
                    text(report.isPresent() ? "replace" : "bring"),
                    Icons.FILE_UP.create(),
                    click -> new ReportDialog(checkDesk, cycle, agency, changed).open());
            bring.addThemeVariants(ButtonVariant.LUMO_SMALL);
            var acts = new Div(bring);
            acts.addClassName("par-toolbar");
            if (report.isPresent()) {
                acts.add(remove(() -> {
                    checkDesk.removeReport(cycle, agency);
                    changed.run();
                }));
            }
            add(acts);
        }
    }

    private Div there(SignedReport report) {
        var dates = DateText.of(getLocale());
        var name = new Span(text("name", report.number(), dates.date(report.dated())));
        name.addClassName("par-strong");
        var note = new Span(text(
                "note", report.document().fileName(), report.attachedByName(), dates.dateTime(report.attachedAt())));
        note.addClassName("par-note");
        var both = new Div(name, note);
        both.addClassName("par-two");
        return both;
    }

    private Button remove(Runnable removal) {
        var remove = new Button(
                text("remove"),
                click -> Confirm.ask(text("removeTitle"), text("remove"), removal)
                        .consequences(text("removeText"))
                        .open());
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return remove;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.ReportPanel." + element, arguments);
    }
}
