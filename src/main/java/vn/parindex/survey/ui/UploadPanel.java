package vn.parindex.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.survey.Preview;

/** Where a file comes in, with the template beside it. */
class UploadPanel extends Panel {

    private final BiConsumer<String, byte[]> read;

    UploadPanel(BiConsumer<String, byte[]> read, Supplier<byte[]> template, AssessmentYear year) {
        super(UI.getCurrent().getTranslation("survey.UploadPanel.title"));
        this.read = read;
        side(templateLink(template, year));
        var help = new Paragraph(getTranslation("survey.UploadPanel.help"));
        help.addClassName("par-note");
        add(help, upload());
    }

    private Component templateLink(Supplier<byte[]> template, AssessmentYear year) {
        var fileName = getTranslation("survey.UploadPanel.template.file", year.value());
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var bytes = template.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, "text/csv;charset=UTF-8", bytes.length);
        });
        var link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(getTranslation("survey.UploadPanel.template")));
        link.addClassName("survey-template");
        return link;
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) event -> {
            var bytes = event.getInputStream().readNBytes(Preview.LARGEST_FILE + 1);
            event.getUI().access(() -> read.accept(event.getFileName(), bytes));
        });
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setAcceptedFileTypes(".csv", "text/csv", ".txt");
        upload.setMaxFileSize(Preview.LARGEST_FILE);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("survey.UploadPanel.choose"), Icons.FILE_UP.create()));
        upload.addFileRejectedListener(rejected -> Notify.wrong(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }
}
