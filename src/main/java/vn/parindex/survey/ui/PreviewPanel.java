package vn.parindex.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shell.Banner;
import vn.parindex.shell.FileProblems;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Tone;
import vn.parindex.survey.ExpectedPoint;
import vn.parindex.survey.Preview;
import vn.parindex.survey.PreviewRow;

/** What a file would do: problems first, each with its line and how to mend it; then the points that would come in. */
class PreviewPanel extends Panel {

    private final PointsFormat format = PointsFormat.of(UI.getCurrent().getLocale());
    private final Preview preview;

    PreviewPanel(Preview preview, List<ExpectedPoint> expected, Runnable apply) {
        super(UI.getCurrent().getTranslation("survey.PreviewPanel.title", preview.fileName()));
        this.preview = preview;
        addClassName("survey-preview");
        add(situation());
        if (preview.blankRows() > 0) {
            add(note("survey.PreviewPanel.blank", format.number(preview.blankRows())));
        }
        if (!preview.problems().isEmpty()) {
            add(problems());
        }
        if (!preview.rows().isEmpty()) {
            add(rows(expected));
        }
        add(foot(apply));
    }

    private Component situation() {
        int problems = preview.problems().size();
        if (problems > 0) {
            return new Banner(
                    Tone.ERROR,
                    Icons.CIRCLE_ALERT,
                    getTranslation("survey.PreviewPanel.problems", format.number(problems)),
                    getTranslation("survey.PreviewPanel.problems.next"));
        }
        if (preview.rows().isEmpty()) {
            return new Banner(
                    Tone.WARNING,
                    Icons.TRIANGLE_ALERT,
                    getTranslation("survey.PreviewPanel.nothing"),
                    getTranslation("survey.refusal.nothing"));
        }
        return new Banner(
                Tone.SUCCESS,
                Icons.CIRCLE_CHECK,
                getTranslation(
                        "survey.PreviewPanel.ready",
                        format.number(preview.rows().size()),
                        format.exact(preview.total())),
                getTranslation("survey.PreviewPanel.ready.changes", format.number(preview.changes())));
    }

    private Component problems() {
        var words = new ProblemText(getLocale());
        return new FileProblems(preview.problems().stream()
                .map(problem ->
                        new FileProblems.Problem(problem.line(), problem.column(), problem.found(), words.of(problem)))
                .toList());
    }

    private Component rows(List<ExpectedPoint> expected) {
        Map<AgencyId, AgencyRow> agencies = expected.stream()
                .map(ExpectedPoint::agency)
                .distinct()
                .collect(Collectors.toMap(AgencyRow::id, Function.identity()));
        var grid = this.<PreviewRow>grid("survey.PreviewPanel.rows.label");
        grid.addColumn(row -> format.number(row.line()))
                .setHeader(getTranslation("survey.PreviewPanel.line"))
                .setWidth("76px")
                .setFlexGrow(0);
        grid.addColumn(row -> agencies.get(row.agency()).shortName().in(getLocale()))
                .setHeader(getTranslation("survey.PreviewPanel.agency"))
                .setFlexGrow(1);
        grid.addColumn(PreviewRow::leafCode)
                .setHeader(getTranslation("survey.PreviewPanel.leaf"))
                .setWidth("84px")
                .setFlexGrow(0);
        grid.addColumn(points())
                .setHeader(getTranslation("survey.PreviewPanel.points"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("150px")
                .setFlexGrow(0);
        grid.addColumn(PreviewRow::source)
                .setHeader(getTranslation("survey.PreviewPanel.source"))
                .setFlexGrow(1)
                .setTooltipGenerator(PreviewRow::source);
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(preview.rows().size() <= 8);
        return grid;
    }

    /** The new points out of their maximum, and what they replace. */
    private LitRenderer<PreviewRow> points() {
        return LitRenderer.<PreviewRow>of("<span class='par-two'><span>${item.points}</span>"
                        + "<span ?hidden=${!item.before}>${item.before}</span></span>")
                .withProperty("points", row -> format.exact(row.points()) + "/" + format.display(row.maximum()))
                .withProperty(
                        "before",
                        row -> row.changes()
                                ? getTranslation("survey.PreviewPanel.before", format.exact(row.before()))
                                : "");
    }

    private <T> Grid<T> grid(String label) {
        var grid = new Grid<T>();
        grid.addClassName("par-preview");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getTranslation(label));
        return grid;
    }

    /** The one deed; while lines are faulty it only leads to them. */
    private Component foot(Runnable apply) {
        var button = new Button();
        if (preview.problems().isEmpty()) {
            button.setText(getTranslation(
                    "survey.PreviewPanel.apply", format.number(preview.rows().size())));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setEnabled(preview.isFaultless());
            button.addClickListener(click -> apply.run());
        } else {
            var count = format.number(preview.problems().size());
            button.setText(getTranslation("survey.PreviewPanel.apply.faulty", count));
            button.addClickListener(click -> scrollIntoView());
        }
        var foot = new Div(button);
        foot.addClassName("par-deed");
        return foot;
    }

    private Component note(String key, Object... arguments) {
        var note = new Paragraph(getTranslation(key, arguments));
        note.addClassName("par-note");
        return note;
    }
}
