package vn.parindex.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.parindex.exchange.OfflineFileDownload;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.WorkbookReader;

/** The two steps: take the file out, bring it back. */
class OfflineStart extends Composite<Div> {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * @param download makes the workbook when somebody asks for it
     * @param brought takes what was uploaded, on the thread of the upload
     */
    OfflineStart(Supplier<OfflineFileDownload> download, Consumer<byte[]> brought) {
        getContent().addClassNames("par-columns", "par-columns--even", "exchange-start");
        getContent()
                .add(
                        new Panel(text("out"), note("outText"), link(download)),
                        new Panel(text("back"), note("backText"), upload(brought)));
    }

    private Anchor link(Supplier<OfflineFileDownload> download) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = download.get();
                    var content = file.content();
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), file.fileName(), TYPE, content.length);
                }),
                "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("download")));
        link.addClassName("exchange-download");
        return link;
    }

    private Upload upload(Consumer<byte[]> brought) {
        var upload = new Upload(
                (UploadHandler) event -> brought.accept(event.getInputStream().readNBytes(WorkbookReader.LARGEST + 1)));
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setAcceptedFileTypes(".xlsx");
        upload.setMaxFileSize(WorkbookReader.LARGEST);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("choose"), Icons.FILE_UP.create()));
        upload.setDropLabel(new Span(text("drop", WorkbookReader.LARGEST / MEGABYTE)));
        upload.addFileRejectedListener(rejected -> Notify.wrong(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(text(key));
        note.addClassName("par-note");
        return note;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("exchange.OfflineStart." + key, arguments);
    }
}
