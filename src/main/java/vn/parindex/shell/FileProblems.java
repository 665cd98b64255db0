package vn.parindex.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;

/** What is wrong with a file that was read: where it stands, what was found there, and how to mend it. */
public class FileProblems extends Grid<FileProblems.Problem> {

    private static final int FEW = 8;

    /**
     * One of them.
     *
     * @param line counted from 1; 0 for the file as a whole
     * @param column empty for the line as a whole
     * @param found what stood there, empty for nothing
     * @param mend what is wrong and what to do, in the reader's language
     */
    public record Problem(long line, String column, String found, String mend) {}

    public FileProblems(List<Problem> problems) {
        var format = PointsFormat.of(getLocale());
        addClassName("par-preview");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", text("label"));
        addColumn(problem -> problem.line == 0 ? "–" : format.number(problem.line))
                .setHeader(text("line"))
                .setWidth("76px")
                .setFlexGrow(0);
        addColumn(problem -> shown(problem.column))
                .setHeader(text("column"))
                .setWidth("124px")
                .setFlexGrow(0);
        addColumn(problem -> shown(problem.found))
                .setHeader(text("found"))
                .setWidth("170px")
                .setFlexGrow(0)
                .setTooltipGenerator(Problem::found);
        addColumn(Problem::mend).setHeader(text("mend")).setFlexGrow(1);
        setItems(problems);
        setAllRowsVisible(problems.size() <= FEW);
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private String text(String element) {
        return getTranslation("shell.FileProblems." + element);
    }
}
