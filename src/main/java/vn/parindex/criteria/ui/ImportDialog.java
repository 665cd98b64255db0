package vn.parindex.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Comparator;
import java.util.function.Consumer;
import vn.parindex.criteria.Fault;
import vn.parindex.criteria.WorkbookPreview;
import vn.parindex.shell.Banner;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Tone;

/** Takes a workbook in: first says everything that it found, by sheet, row and column; stores nothing by itself. */
class ImportDialog extends Dialog {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int SHOWN = 100;

    private final SetDesk desk;
    private final Div found = new Div();
    private final Button take;
    private WorkbookPreview preview;

    /**
     * @param verb what is done with what was found, on the button
     * @param action does it
     */
    ImportDialog(SetDesk desk, String verb, Consumer<WorkbookPreview> action) {
        this.desk = desk;
        setHeaderTitle(text("title"));
        setWidth("min(820px, 96vw)");
        var help = new Paragraph(text("help"));
        help.addClassName("par-note");
        found.addClassName("par-stack");
        found.getElement().setAttribute("aria-live", "polite");
        add(
                help,
                new WorkbookLink(text("template"), text("templateFile"), desk.workbooks()::template),
                upload(),
                found);
        take = DialogFoot.of(this, verb, () -> {
            close();
            action.accept(preview);
        });
        take.setVisible(false);
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) event -> {
            var bytes = event.getInputStream().readNBytes(LARGEST + 1);
            event.getUI().access(() -> show(bytes));
        });
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setAcceptedFileTypes(".xlsx");
        upload.setMaxFileSize(LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("choose"), Icons.FILE_UP.create()));
        upload.addFileRejectedListener(rejected -> Notify.wrong(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** What a file gave; nothing of it is stored yet. */
    void show(byte[] content) {
        preview = desk.workbooks().preview(content);
        found.removeAll();
        take.setVisible(preview.isReadable());
        found.add(verdict());
        if (!preview.faults().isEmpty()) {
            found.add(faults());
        }
    }

    private Banner verdict() {
        if (!preview.isReadable()) {
            return new Banner(Tone.ERROR, Icons.FILE_X, text("unreadable"), text("nothing"));
        }
        var title = text("read", preview.rows().size(), preview.sheet());
        return preview.errors() == 0
                ? new Banner(Tone.SUCCESS, Icons.FILE_CHECK, title, text("clean"))
                : new Banner(Tone.WARNING, Icons.TRIANGLE_ALERT, title, text("faulty", preview.errors()));
    }

    private UnorderedList faults() {
        var list = new UnorderedList();
        list.addClassName("criteria-faults");
        preview.faults().stream()
                .sorted(Comparator.comparing((Fault fault) -> !fault.isError()))
                .limit(SHOWN)
                .forEach(fault -> list.add(line(fault)));
        int more = preview.faults().size() - SHOWN;
        if (more > 0) {
            list.add(new ListItem(getTranslation("criteria.FaultList.more", more)));
        }
        return list;
    }

    private ListItem line(Fault fault) {
        var icon = fault.isError()
                ? Icons.CIRCLE_ALERT.create(getTranslation("criteria.FaultList.error"))
                : Icons.TRIANGLE_ALERT.create(getTranslation("criteria.FaultList.note"));
        icon.addClassName(fault.isError() ? "par-text-error" : "par-text-warning");
        var place = new Span(place(fault));
        place.addClassName("par-strong");
        return new ListItem(icon, new Span(place, new Span(" " + FaultText.of(getLocale(), fault))));
    }

    private String place(Fault fault) {
        if (fault.line() == 0) {
            return text("whole");
        }
        return fault.column().isEmpty()
                ? text("row", preview.sheet(), fault.line())
                : text("cell", preview.sheet(), fault.line(), fault.column());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("criteria.ImportDialog." + key, arguments);
    }
}
