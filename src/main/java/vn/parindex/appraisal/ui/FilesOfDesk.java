package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalRow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AppraisalStatus;
import vn.parindex.appraisal.ClosingCounts;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.Notify;

/** The files on the desk, with the acts that close the appraisal of one, or of all that are complete. */
class FilesOfDesk extends Div {

    private static final int NAMES_SHOWN = 5;

    private final transient Agencies agencies;
    private final transient AppraisalService service;
    private final SerializableFunction<Collection<AppraisalId>, Map<AppraisalId, ClosingCounts>> counts;
    private final Command changed;

    FilesOfDesk(
            Agencies agencies,
            AppraisalService service,
            SerializableSupplier<List<AppraisalRow>> files,
            SerializableFunction<Collection<AppraisalId>, Map<AppraisalId, ClosingCounts>> counts,
            Command changed) {
        this.agencies = agencies;
        this.service = service;
        this.counts = counts;
        this.changed = changed;
        addClassName("par-stack");
        var complete = files.get().stream()
                .filter(row -> row.isComplete() && row.status() == AppraisalStatus.OPEN)
                .toList();
        if (complete.size() > 1) {
            var all = new Button(
                    text("closeMany", complete.size()),
                    click -> new CloseManyDialog(agencies, complete, counts.apply(ids(complete)), this::close).open());
            var tools = new Div(all);
            tools.addClassName("par-toolbar");
            add(tools);
        }
        add(new FileProgressGrid(agencies, files, this::askToClose));
    }

    private void askToClose(AppraisalRow row) {
        var agency = name(row.agency());
        var written = counts.apply(List.of(row.id())).get(row.id());
        if (written == null) {
            close(row, agency);
            return;
        }
        Confirm.ask(text("closeTitle", agency), text("close"), () -> close(row, agency))
                .consequences(text("closeConsequences", written.total(), written.changed(), written.asked()))
                .seenBy(text("closeSeenBy", agency))
                .open();
    }

    private void close(AppraisalRow row, String agency) {
        try {
            service.close(row.id());
            Notify.done(text("closed", agency));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
        changed.execute();
    }

    private void close(List<AppraisalRow> rows) {
        var done = service.closeMany(ids(rows));
        if (done.skipped().isEmpty()) {
            Notify.done(text("closedMany", done.closed().size()));
        } else {
            Notify.attention(text("closedSome", done.closed().size(), names(done.skipped())));
        }
        changed.execute();
    }

    private static List<AppraisalId> ids(List<AppraisalRow> rows) {
        return rows.stream().map(AppraisalRow::id).toList();
    }

    private String names(List<AgencyId> skipped) {
        var names = skipped.stream().limit(NAMES_SHOWN).map(this::name).collect(Collectors.joining(", "));
        var more = skipped.size() - NAMES_SHOWN;
        return more > 0 ? text("andMore", names, more) : names;
    }

    private String name(AgencyId agency) {
        return agencies.get(agency).name().in(getLocale());
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.FilesOfDesk." + element, arguments);
    }
}
