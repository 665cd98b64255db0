package vn.parindex.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How a score came about: the same everywhere a score stands. Numbers are rounded until somebody asks for all digits. */
public class ScoreTrace extends Div {

    private static final int DECIMALS = 2;

    private final transient List<Runnable> numbers = new ArrayList<>();
    private boolean exact;

    public ScoreTrace(TraceSheet sheet) {
        addClassName("par-score-trace");
        sheet.parts().forEach(this::part);
        if (sheet.parts().stream().flatMap(part -> part.lines().stream()).anyMatch(ScoreTrace::isLong)) {
            add(digits());
        }
    }

    /** A small button that opens the trace of a score that stands beside it; computed when somebody looks. */
    public static Button button(String label, String title, SerializableSupplier<TraceSheet> sheet) {
        var open = new Button(label, Icons.SCROLL_TEXT.create());
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        open.addClassName("par-score-trace__open");
        open.addClickListener(click -> {
            var dialog = new Dialog(title);
            dialog.addClassName("par-score-trace__dialog");
            dialog.add(new ScoreTrace(sheet.get()));
            dialog.setWidth("640px");
            var close = new Button(Icons.X.create(), closed -> dialog.close());
            close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            close.setAriaLabel(open.getTranslation("shell.ScoreTrace.close"));
            dialog.getHeader().add(close);
            dialog.open();
        });
        return open;
    }

    private void part(TraceSheet.Part part) {
        if (part.lines().isEmpty()) {
            return;
        }
        var title = new H3(part.title());
        title.addClassName("par-section");
        var lines = new UnorderedList();
        lines.addClassName("par-score-trace__lines");
        part.lines().forEach(line -> lines.add(line(line)));
        add(title, lines);
    }

    private ListItem line(TraceSheet.Line line) {
        var value = new Span(line.number() == null ? line.note() : shown(line.number()));
        value.addClassName("par-score-trace__value");
        if (line.number() != null) {
            numbers.add(() -> value.setText(shown(line.number())));
        }
        return new ListItem(new Span(line.text()), value);
    }

    private String shown(BigDecimal number) {
        var format = PointsFormat.of(getLocale());
        return exact || !isLong(number) ? format.exact(number) : format.number(number, DECIMALS);
    }

    private static boolean isLong(TraceSheet.Line line) {
        return line.number() != null && isLong(line.number());
    }

    private static boolean isLong(BigDecimal number) {
        return number.signum() != 0 && number.stripTrailingZeros().scale() > DECIMALS;
    }

    private Button digits() {
        var digits = new Button(getTranslation("shell.ScoreTrace.exact"));
        digits.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        digits.addClickListener(click -> {
            exact = !exact;
            numbers.forEach(Runnable::run);
            digits.setText(getTranslation(exact ? "shell.ScoreTrace.rounded" : "shell.ScoreTrace.exact"));
        });
        return digits;
    }
}
