package vn.parindex.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import vn.parindex.document.PaperRendering;
import vn.parindex.document.TemplateFile;
import vn.parindex.document.TemplateVersion;
import vn.parindex.papers.PaperFormat;
import vn.parindex.papers.PaperTemplateService;
import vn.parindex.papers.TemplateDetails;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;

/** One kind of paper: which template holds, its versions, and a way in for a new one. */
class TemplatePanel extends Panel {

    private final transient PaperTemplateService service;
    private final transient TemplateDetails template;
    private final UUID owner;
    private final transient Runnable changed;
    private final Div reading = new Div();
    private final UI ui = UI.getCurrent();

    TemplatePanel(PaperTemplateService service, TemplateDetails template, UUID owner, Runnable changed) {
        super(UI.getCurrent().getTranslation(template.kind().nameKey()));
        this.service = service;
        this.template = template;
        this.owner = owner;
        this.changed = changed;
        side(new Span(inForce()));
        var tools = new Div(
                download("take", () -> service.inForce(code())), download("original", () -> service.original(code())));
        tools.addClassName("par-toolbar");
        add(
                tools,
                upload(),
                reading,
                versions(),
                new SlotList(template.kind().sample().slots()));
    }

    private String inForce() {
        var version = template.inForce();
        return version == null
                ? text("inForce.PROGRAM")
                : text("inForce." + template.origin(), version.version(), version.byName(), day(version));
    }

    private Anchor download(String name, Supplier<byte[]> content) {
        var fileName = ui.getTranslation(template.kind().nameKey()) + ".docx";
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            var bytes = content.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName, PaperFormat.WORD.mediaType(), bytes.length);
        });
        var link = new Anchor(handler, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text(name)));
        link.addClassName("papers-link");
        return link;
    }

    private Upload upload() {
        var upload = new Upload((UploadHandler) event -> {
            var bytes = event.getInputStream().readNBytes(PaperRendering.LARGEST_TEMPLATE + 1);
            event.getUI().access(() -> read(new TemplateFile(event.getFileName(), bytes)));
        });
        upload.setI18n(ComponentTexts.upload(ui.getLocale()));
        upload.setAcceptedFileTypes(".docx", PaperFormat.WORD.mediaType());
        upload.setMaxFileSize(PaperRendering.LARGEST_TEMPLATE);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(text("upload"), Icons.FILE_UP.create()));
        upload.addFileRejectedListener(rejected -> Notify.wrong(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void read(TemplateFile file) {
        reading.removeAll();
        try {
            var read = service.read(code(), file);
            reading.add(new TemplateReadingPanel(read, () -> act(() -> service.take(code(), owner, file), "taken")));
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private Component versions() {
        var list = new UnorderedList();
        template.versions().forEach(version -> list.add(version(version)));
        if (template.versions().isEmpty()) {
            var none = new Paragraph(text("noVersions"));
            none.addClassName("par-note");
            return none;
        }
        var details = new Details(text("versions", template.versions().size()), list);
        var latest = template.versions().get(0);
        if (latest.withdrawn()) {
            return details;
        }
        var back = new Button(
                text("withdraw"),
                Icons.UNDO_2.create(),
                click -> Confirm.ask(
                                text("withdrawTitle"),
                                text("withdraw"),
                                () -> act(() -> service.withdraw(code(), owner), "withdrawn"))
                        .consequences(text("withdrawText"))
                        .open());
        return new Div(details, back);
    }

    private ListItem version(TemplateVersion version) {
        var item = new ListItem(text(
                version.withdrawn() ? "version.withdrawn" : "version",
                version.version(),
                version.byName(),
                day(version),
                version.fileName()));
        if (!version.withdrawn()) {
            item.add(new Span(" "), download("takeVersion", () -> service.version(code(), version.version())));
        }
        return item;
    }

    private void act(Runnable verb, String done) {
        try {
            verb.run();
            Notify.done(text(done));
            changed.run();
        } catch (RefusedException refused) {
            Notify.refused(refused);
        }
    }

    private String day(TemplateVersion version) {
        return DateText.of(ui.getLocale()).dateTime(version.at());
    }

    private String code() {
        return template.kind().code();
    }

    private String text(String element, Object... arguments) {
        return ui.getTranslation("papers.TemplatePanel." + element, arguments);
    }
}
