package vn.parindex.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyColumn;
import vn.parindex.agency.AgencyPreview;
import vn.parindex.agency.PreviewedAgency;
import vn.parindex.agency.PreviewedAgency.Effect;
import vn.parindex.shell.Banner;
import vn.parindex.shell.FileProblems;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** What a list would do: problems first, each with its line and how to mend it; then every line with its effect. */
class ImportPreview extends Panel {

    private static final int FEW = 8;

    private final PointsFormat format = PointsFormat.of(UI.getCurrent().getLocale());
    private final AgencyPreview preview;

    ImportPreview(AgencyPreview preview, Runnable apply) {
        super(UI.getCurrent().getTranslation("agency.ImportPreview.title", preview.fileName()));
        this.preview = preview;
        add(situation());
        if (!preview.problems().isEmpty()) {
            add(problems());
        }
        if (!preview.rows().isEmpty()) {
            add(rows());
        }
        add(foot(apply));
    }

    private Component situation() {
        int problems = preview.problems().size();
        if (problems > 0) {
            return new Banner(
                    Tone.ERROR,
                    Icons.CIRCLE_ALERT,
                    getTranslation("agency.ImportPreview.problems", format.number(problems)),
                    text("problems.next"));
        }
        if (preview.writes() == 0) {
            return new Banner(Tone.NEUTRAL, Icons.INFO, text("nothing"), text("nothing.next"));
        }
        return new Banner(
                Tone.SUCCESS,
                Icons.CIRCLE_CHECK,
                getTranslation("agency.ImportPreview.ready", format.number(preview.writes())),
                getTranslation(
                        "agency.ImportPreview.ready.counts",
                        format.number(preview.count(Effect.NEW)),
                        format.number(preview.count(Effect.CHANGED)),
                        format.number(preview.count(Effect.UNCHANGED))));
    }

    private Component problems() {
        return new FileProblems(preview.problems().stream()
                .map(problem -> new FileProblems.Problem(
                        problem.line(),
                        problem.column(),
                        problem.found(),
                        getTranslation(problem.key(), problem.arguments().toArray())))
                .toList());
    }

    private Component rows() {
        var grid = this.<PreviewedAgency>grid("rows.label");
        grid.addColumn(row -> format.number(row.line()))
                .setHeader(text("line"))
                .setWidth("76px")
                .setFlexGrow(0);
        grid.addColumn(StatusBadge.renderer(row -> EffectLook.of(row.effect())))
                .setHeader(text("effect"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(row -> row.draft().code())
                .setHeader(text("code"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(row -> row.draft().nameVi()).setHeader(text("name")).setFlexGrow(1);
        grid.addColumn(this::changes).setHeader(text("changes")).setFlexGrow(1);
        grid.setItems(preview.rows());
        grid.setAllRowsVisible(preview.rows().size() <= FEW);
        return grid;
    }

    /** For a new agency its kind; else what would stand in place of what. */
    private String changes(PreviewedAgency row) {
        if (row.effect() == Effect.NEW) {
            return getTranslation("agency.AgencyKind." + row.draft().kind());
        }
        return row.changes().stream()
                .map(change -> getTranslation(
                        "agency.ImportPreview.change",
                        getTranslation("agency.AgencyColumn." + change.column()),
                        shown(change.column(), change.before()),
                        shown(change.column(), change.after())))
                .collect(Collectors.joining("; "));
    }

    private String shown(AgencyColumn column, String value) {
        return switch (column) {
            case ASSESSED, RANKED -> getTranslation("agency.AgenciesView." + (value.equals("true") ? "yes" : "no"));
            case KIND -> getTranslation("agency.AgencyKind." + value);
            default -> value.isEmpty() ? text("blank") : "“" + value + "”";
        };
    }

    private <T> Grid<T> grid(String label) {
        var grid = new Grid<T>();
        grid.addClassName("par-preview");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", text(label));
        return grid;
    }

    /** The one deed; while lines are faulty it only leads to them. */
    private Component foot(Runnable apply) {
        var button = new Button();
        if (preview.problems().isEmpty()) {
            button.setText(getTranslation("agency.ImportPreview.apply", format.number(preview.writes())));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setEnabled(preview.writes() > 0);
            button.addClickListener(click -> apply.run());
        } else {
            var count = format.number(preview.problems().size());
            button.setText(getTranslation("agency.ImportPreview.apply.faulty", count));
            button.addClickListener(click -> scrollIntoView());
        }
        var foot = new Div(button);
        foot.addClassName("par-deed");
        return foot;
    }

    private String text(String element) {
        return getTranslation("agency.ImportPreview." + element);
    }
}
