package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.Officer;
import vn.parindex.shell.Banner;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** The last look: everything that was chosen, and what to think over. */
class ReviewStep implements OpeningStep {

    private final OpeningContext context;
    private final Consumer<String> goTo;
    private final Div content = new Div();

    ReviewStep(OpeningContext context, Consumer<String> goTo) {
        this.context = context;
        this.goTo = goTo;
        content.addClassName("par-stack");
    }

    @Override
    public String key() {
        return "review";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        content.removeAll();
        var rows = new UnorderedList();
        rows.addClassNames("par-rows", "cycle-review");
        rows.add(row("name", nameFacts()), row("sets", setFacts()), row("agencies", agencyFacts()));
        rows.add(row("deadline", deadlineFacts()), row("inCharge", inChargeFacts()), row("council", councilFacts()));
        warnings().forEach(content::add);
        content.add(rows);
    }

    private ListItem row(String step, List<String> facts) {
        var title = new Span(text("cycle.OpenCycleView.step." + step));
        title.addClassName("par-row__title");
        var what = new Div(title);
        what.addClassName("par-row__what");
        facts.forEach(fact -> what.add(new Div(fact)));
        var change = new Button(text("cycle.ReviewStep.change"), click -> goTo.accept(step));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        change.setAriaLabel(text("cycle.ReviewStep.change") + ": " + title.getText());
        var row = new ListItem(what, change);
        row.addClassName("par-row");
        return row;
    }

    private List<String> nameFacts() {
        var name = context.draft().nameVi;
        return context.draft().simulated ? List.of(name, text("cycle.simulated")) : List.of(name);
    }

    private List<String> setFacts() {
        var locale = UI.getCurrent().getLocale();
        return context.draft().kinds(context.directory()).stream()
                .flatMap(kind -> context.chosen(kind).stream())
                .map(set -> SetText.name(set, locale)
                        + (set.reconstruction() ? " · " + text("cycle.SetText.reconstruction") : ""))
                .toList();
    }

    private List<String> agencyFacts() {
        var draft = context.draft();
        return List.of(text(
                "cycle.AgenciesStep.situation",
                draft.assessed.size(),
                draft.counts(context.directory()),
                draft.ranked.size()));
    }

    private List<String> deadlineFacts() {
        var dates = DateText.of(UI.getCurrent().getLocale());
        return Arrays.stream(CycleStep.values())
                .filter(step -> context.draft().deadlines.containsKey(step))
                .map(step -> text("cycle.CycleStep." + step) + ": " + dates.time(deadline(step)) + " "
                        + dates.weekdayDate(deadline(step).toLocalDate()))
                .toList();
    }

    private LocalDateTime deadline(CycleStep step) {
        return context.draft().deadlines.get(step);
    }

    private List<String> inChargeFacts() {
        var fields = context.draft().kinds(context.directory()).stream()
                .flatMap(kind -> context.chosen(kind).stream())
                .flatMap(set -> set.fields().stream())
                .toList();
        var taken = fields.stream()
                .filter(field -> context.draft().ministries.containsKey(field.id()))
                .toList();
        long ministries = taken.stream()
                .map(field -> context.draft().ministries.get(field.id()))
                .distinct()
                .count();
        var rest = fields.size() - taken.size();
        var facts = text("cycle.ReviewStep.inCharge", taken.size(), ministries);
        return rest == 0 ? List.of(facts) : List.of(facts, text("cycle.ReviewStep.secretariat", rest));
    }

    private List<String> councilFacts() {
        return Arrays.stream(CouncilPosition.values())
                .map(position -> text("cycle.CouncilStep." + position) + ": " + names(position))
                .toList();
    }

    private String names(CouncilPosition position) {
        var seats = context.draft().council.getOrDefault(position, Set.of());
        return context.officers().get(position).stream()
                .filter(officer -> seats.contains(officer.id()))
                .map(Officer::displayName)
                .collect(Collectors.joining(", "));
    }

    private List<Component> warnings() {
        return Arrays.stream(CycleStep.values())
                .flatMap(step -> context
                        .hint()
                        .warning(context.draft().deadlines.get(step))
                        .stream()
                        .map(warning -> (Component) new Banner(
                                Tone.WARNING, Icons.TRIANGLE_ALERT, text("cycle.CycleStep." + step), warning)))
                .toList();
    }

    @Override
    public Map<String, Component> problems() {
        return Map.of();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
