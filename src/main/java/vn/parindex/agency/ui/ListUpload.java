package vn.parindex.agency.ui;

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
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.TableFile;

/** Where a list comes in, with the template beside it. */
class ListUpload extends Panel {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BiConsumer<String, byte[]> read;

    ListUpload(BiConsumer<String, byte[]> read, Supplier<byte[]> template) {
        super(UI.getCurrent().getTranslation("agency.ListUpload.title"));
        this.read = read;
        side(templateLink(template));
        var help = new Paragraph(getTranslation("agency.ListUpload.help"));
        help.addClassName("par-note");
        add(help, upload());
    }

    private Component templateLink(Supplier<byte[]> template) {
        var fileName = getTranslation("agency.ListUpload.template.file");
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var bytes = template.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, WORKBOOK, bytes.length);
        });
        var link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(getTranslation("agency.ListUpload.template")));
        link.addClassName("agency-template");
        return link;
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) event -> {
            var bytes = event.getInputStream().readNBytes(TableFile.LARGEST + 1);
            event.getUI().access(() -> read.accept(event.getFileName(), bytes));
        });
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt", "text/csv", WORKBOOK);
        upload.setMaxFileSize(TableFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("agency.ListUpload.choose"), Icons.FILE_UP.create()));
        upload.addFileRejectedListener(rejected -> Notify.wrong(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }
}
