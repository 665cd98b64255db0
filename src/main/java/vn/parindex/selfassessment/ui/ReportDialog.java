package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.ReportPaper;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Banner;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Tone;

/** Brings the scan of the signed report: number, date, the word that it is no state secret, the file. */
class ReportDialog extends Dialog {

    private final TextField number = new TextField(text("number"));
    private final DatePicker dated = new DatePicker(text("dated"));
    private final Checkbox open = new Checkbox(text("open"));
    private final Span chosen = new Span();
    private final Span problem = new Span();
    private final RefusableFields fields = new RefusableFields()
            .with("number", number)
            .with("dated", dated)
            .with("open", open)
            .otherwise(this::say);
    private final transient CheckDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final transient Runnable changed;
    private transient File content;
    private String name;

    ReportDialog(CheckDesk desk, CycleId cycle, AgencyId agency, Runnable changed) {
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        this.changed = changed;
        setHeaderTitle(text("title"));
        number.setHelperText(text("numberHint"));
        number.setRequiredIndicatorVisible(true);
        ComponentTexts.apply(dated).setRequiredIndicatorVisible(true);
        problem.addClassName("par-problem");
        problem.setVisible(false);
        chosen.addClassName("par-note");
        var form = new Div(
                new Banner(Tone.WARNING, Icons.TRIANGLE_ALERT, text("warning"), text("warningText")),
                number,
                dated,
                upload(),
                chosen,
                open,
                problem);
        form.addClassName("par-form");
        add(form);
        setWidth("min(600px, 94vw)");
        DialogFoot.asking(this, text("save"), this::keep);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) ->
                getUI().ifPresent(ui -> ui.access(() -> received(metadata.fileName(), file)))));
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setAcceptedFileTypes("application/pdf", ".pdf");
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("choose"), Icons.FILE_UP.create()));
        return upload;
    }

    private void received(String fileName, File file) {
        name = fileName;
        content = file;
        chosen.setText(text("chosen", fileName));
    }

    private void keep() {
        problem.setVisible(false);
        if (fields.attempt(this::attach)) {
            close();
            changed.run();
        }
    }

    private void attach() {
        var paper = new ReportPaper(number.getValue(), dated.getValue(), open.getValue());
        if (content == null) {
            throw RefusedException.at("file", "selfassessment.refusal.reportFile");
        }
        desk.attachReport(cycle, agency, name, content, paper);
        Notify.done(text("saved", paper.number()));
    }

    private void say(RefusedException refused) {
        problem.setText(Refusal.text(getLocale(), refused));
        problem.setVisible(true);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.ReportDialog." + element, arguments);
    }
}
