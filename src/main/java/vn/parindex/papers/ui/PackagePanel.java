package vn.parindex.papers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.papers.FilePapers;
import vn.parindex.papers.PackageCalledOffException;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** The whole file to take away, with how far it is and a way to call it off. */
class PackagePanel extends Panel {

    private static final double MEGABYTE = 1024.0 * 1024;

    private final transient PapersDesk desk;
    private final CycleId cycle;
    private final AgencyId agency;
    private final ProgressBar progress = new ProgressBar();
    private final Span state = new Span();
    private final Button stop = new Button();
    private final Div running = new Div(state, progress, stop);
    private final UI ui = UI.getCurrent();
    private transient PackageRun run = new PackageRun(ui, done -> {});

    PackagePanel(PapersDesk desk, CycleId cycle, AgencyId agency, FilePapers file) {
        super(UI.getCurrent().getTranslation("papers.PackagePanel.title"));
        this.desk = desk;
        this.cycle = cycle;
        this.agency = agency;
        var format = PointsFormat.of(ui.getLocale());
        var note = new Paragraph(text(
                "note", format.number(file.documents()), format.number((long) Math.ceil(file.bytes() / MEGABYTE))));
        note.addClassName("par-note");
        progress.getElement().setAttribute("aria-label", text("progress"));
        state.getElement().setAttribute("role", "status");
        stop.setText(text("stop"));
        stop.addClickListener(click -> run.callOff());
        running.addClassName("papers-running");
        running.setVisible(false);
        add(note, link(), running);
    }

    private Anchor link() {
        var link = new Anchor((DownloadHandler) this::send, AttachmentType.DOWNLOAD, "");
        link.add(Icons.DOWNLOAD.create(), new Span(text("take")));
        link.addClassName("papers-take");
        return link;
    }

    /** On the thread of the download: the page is told by pushes. */
    private void send(DownloadEvent event) throws IOException {
        run.callOff();
        var mine = new PackageRun(ui, this::show);
        run = mine;
        try {
            event.setFileName(desk.packageName(cycle, agency));
            event.setContentType("application/zip");
            desk.writePackage(cycle, agency, event.getOutputStream(), mine);
            mine.end(PackageRun.State.DONE);
        } catch (PackageCalledOffException calledOff) {
            mine.end(PackageRun.State.CALLED_OFF);
            throw calledOff;
        } catch (IOException | RuntimeException broken) {
            mine.end(PackageRun.State.BROKEN);
            throw broken;
        }
    }

    private void show(PackageRun shown) {
        if (shown != run) {
            return;
        }
        boolean going = shown.state() == PackageRun.State.RUNNING;
        running.setVisible(true);
        progress.setVisible(going);
        stop.setVisible(going);
        progress.setMax(Math.max(1, shown.files()));
        progress.setValue(Math.min(shown.written(), Math.max(1, shown.files())));
        state.setText(text("state." + shown.state(), shown.written(), shown.files()));
    }

    private String text(String element, Object... arguments) {
        return ui.getTranslation("papers.PackagePanel." + element, arguments);
    }
}
