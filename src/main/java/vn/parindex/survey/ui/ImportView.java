package vn.parindex.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleNavigation;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Bar;
import vn.parindex.shell.BelongsTo;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.HasBar;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PageSentence;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.ProgressLine;
import vn.parindex.shell.SimulatedNotice;
import vn.parindex.shell.Tone;
import vn.parindex.survey.ExpectedPoint;
import vn.parindex.survey.ExpectedPoints;
import vn.parindex.survey.Preview;
import vn.parindex.survey.SurveyImportService;
import vn.parindex.survey.SurveyNavigation;

/** Brings survey and outcome points into a cycle: how many are in, a file to read, what it would do, then the deed. */
@Route(SurveyNavigation.IMPORT)
@RolesAllowed(Roles.SURVEY_MANAGER)
@BelongsTo(SurveyNavigation.LANDING)
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBar {

    private final SurveyImportService service;
    private final ExpectedPoints expected;
    private final Cycles cycles;
    private final Div head = new Div();
    private final Div preview = new Div();
    private final Div side = new Div();
    private final Div main = new Div();
    private CycleRow cycle;

    ImportView(SurveyImportService service, ExpectedPoints expected, Cycles cycles) {
        this.service = service;
        this.expected = expected;
        this.cycles = cycles;
        addClassNames("par-page", "par-page--reading");
        head.addClassName("survey-head");
        main.addClassName("par-stack");
        side.addClassName("par-stack");
        var columns = new Div(main, side);
        columns.addClassName("par-columns");
        add(head, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = cycles.get(
                CycleId.of(event.getRouteParameters().get(SurveyNavigation.ID).orElse("")));
        refresh();
    }

    private void refresh() {
        var points = expected.of(cycle.id());
        showSituation(points);
        preview.removeAll();
        main.removeAll();
        main.add(door(), preview);
        side.removeAll();
        side.add(new HistoryPanel(service.history(cycle.id())), new MissingPanel(points));
    }

    private void showSituation(List<ExpectedPoint> points) {
        var format = PointsFormat.of(getLocale());
        long there = points.stream().filter(point -> !point.isMissing()).count();
        var key = there == points.size() ? "survey.ImportView.complete" : "survey.ImportView.sentence";
        var lead = new Paragraph(getTranslation(
                "survey.ImportView.lead", share(points, PointsSource.SURVEY), share(points, PointsSource.OUTCOME)));
        lead.addClassName("par-lead");
        head.removeAll();
        head.add(new PageSentence(getTranslation(
                key,
                format.number(there),
                format.number(points.size()),
                cycle.year().value())));
        head.add(lead, new ProgressLine(ProgressLine.Parts.of((int) there, points.size())));
        if (cycle.simulated()) {
            head.add(new SimulatedNotice());
        }
    }

    private String share(List<ExpectedPoint> points, PointsSource source) {
        var format = PointsFormat.of(getLocale());
        var ofSource =
                points.stream().filter(point -> point.leaf().source() == source).toList();
        long there = ofSource.stream().filter(point -> !point.isMissing()).count();
        return format.number(there) + "/" + format.number(ofSource.size());
    }

    private Component door() {
        if (cycle.locked() || cycle.status() == CycleStatus.AWAITING_DECISION) {
            var title = cycle.locked() ? "survey.ImportView.locked" : "survey.ImportView.awaitingDecision";
            var why = cycle.locked() ? "survey.refusal.locked" : "cycle.refusal.awaitingDecision";
            return new Banner(Tone.NEUTRAL, Icons.LOCK, getTranslation(title), getTranslation(why));
        }
        return new UploadPanel(this::read, () -> service.template(cycle.id(), getLocale()), cycle.year());
    }

    private void read(String fileName, byte[] bytes) {
        preview.removeAll();
        try {
            var read = service.preview(cycle.id(), fileName, bytes);
            preview.add(new PreviewPanel(read, expected.of(cycle.id()), () -> confirm(read)));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
    }

    private void confirm(Preview read) {
        var format = PointsFormat.of(getLocale());
        var verb = getTranslation(
                "survey.PreviewPanel.apply", format.number(read.rows().size()));
        var dialog = Confirm.ask(getTranslation("survey.ImportView.confirm"), verb, () -> apply(read))
                .consequences(getTranslation(
                        "survey.ImportView.confirm.consequences",
                        read.fileName(),
                        format.number(read.rows().size()),
                        format.number(read.changes())));
        dialog.seenBy(getTranslation("survey.ImportView.confirm.seenBy")).open();
    }

    private void apply(Preview read) {
        try {
            var outcome = service.apply(read);
            var count = PointsFormat.of(getLocale()).number(outcome.applied().rows());
            refresh();
            Notify.done(getTranslation(
                    outcome.repeated() ? "survey.ImportView.repeated" : "survey.ImportView.applied", count));
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        }
    }

    @Override
    public void fillBar(Bar bar) {
        bar.title(getPageTitle());
        bar.subtitle(cycle.name().in(getLocale()));
        bar.back(CycleNavigation.of(cycle.id()), cycle.name().in(getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.ImportView.title");
    }
}
