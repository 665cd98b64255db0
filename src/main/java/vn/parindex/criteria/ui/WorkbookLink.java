package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.parindex.shell.Icons;

/** Downloads a workbook, made when somebody asks for it. */
class WorkbookLink extends Anchor {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    WorkbookLink(String label, String fileName, Supplier<byte[]> content) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, TYPE, bytes.length);
                }),
                "");
        add(Icons.DOWNLOAD.create(), new Span(label));
        addClassName("criteria-download");
    }
}
