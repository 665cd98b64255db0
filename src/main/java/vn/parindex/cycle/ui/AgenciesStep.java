package vn.parindex.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.Icons;

/** Who is assessed and who takes a rank, prefilled from the directory; two things that differ for some. */
class AgenciesStep implements OpeningStep {

    private static final String ALL = "ALL";
    private static final String UNRANKED = "UNRANKED";
    private static final String OUT = "OUT";

    private final OpeningContext context;
    private final Grid<AgencyRow> grid = new Grid<>();
    private final Paragraph situation = new Paragraph();
    private final TextField search = new TextField();
    private final CountChips chips = new CountChips(text("cycle.AgenciesStep.chips"), this::choose);
    private final Div content = new Div();
    private String filter = ALL;

    AgenciesStep(OpeningContext context) {
        this.context = context;
        situation.addClassName("par-strong");
        situation.getElement().setAttribute("role", "status");
        content.addClassName("par-stack");
        content.add(situation, toolbar(), grid);
        fillGrid();
    }

    private Component toolbar() {
        search.setAriaLabel(text("cycle.AgenciesStep.search"));
        search.setPlaceholder(text("cycle.AgenciesStep.search"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> refresh());
        var toolbar = new Div(chips, search);
        toolbar.addClassNames("par-toolbar", "cycle-agencies__toolbar");
        return toolbar;
    }

    /** All, one for every kind of agency, and who is out of the ordinary. */
    private List<String> choices() {
        return Stream.of(Stream.of(ALL), context.kinds().stream().map(AgencyKind::code), Stream.of(UNRANKED, OUT))
                .flatMap(choices -> choices)
                .toList();
    }

    private void choose(String choice) {
        filter = choice;
        refresh();
    }

    private void fillGrid() {
        grid.addClassName("cycle-agencies");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(names()).setHeader(text("cycle.AgenciesStep.agency")).setFlexGrow(1);
        grid.addColumn(AgencyRow::code)
                .setHeader(text("cycle.AgenciesStep.code"))
                .setWidth("90px")
                .setFlexGrow(0);
        grid.addColumn(box(context.draft().assessed, "cycle.AgenciesStep.assessed"))
                .setHeader(text("cycle.AgenciesStep.assessed"))
                .setWidth("120px")
                .setFlexGrow(0);
        grid.addColumn(box(context.draft().ranked, "cycle.AgenciesStep.ranked"))
                .setHeader(text("cycle.AgenciesStep.ranked"))
                .setWidth("120px")
                .setFlexGrow(0);
    }

    private static LitRenderer<AgencyRow> names() {
        var locale = UI.getCurrent().getLocale();
        return LitRenderer.<AgencyRow>of("<span class='par-two'><span>${item.name}</span>"
                        + "<span ?hidden=${!item.note}>${item.note}</span></span>")
                .withProperty("name", row -> row.name().in(locale))
                .withProperty("note", row -> exception(row, locale));
    }

    /** The directory's remark where an agency is out of the ordinary; it holds both languages around a slash. */
    private static String exception(AgencyRow row, Locale locale) {
        if (row.note() == null || row.assessed() && row.ranked()) {
            return "";
        }
        return row.remark().in(locale);
    }

    /** A check box as markup of the cell: 170 of them would be too many components. */
    private LitRenderer<AgencyRow> box(Set<AgencyId> chosen, String label) {
        var ui = UI.getCurrent();
        return LitRenderer.<AgencyRow>of("<input type='checkbox' class='cycle-check' .checked=${item.chosen}"
                        + " aria-label=${item.label} @change=${event => choose(event.target.checked)}>")
                .withProperty("chosen", row -> chosen.contains(row.id()))
                .withProperty(
                        "label",
                        row -> ui.getTranslation(label) + ": " + row.name().in(ui.getLocale()))
                .withFunction("choose", (row, arguments) -> choose(row, chosen, arguments.getBoolean(0)));
    }

    private void choose(AgencyRow row, Set<AgencyId> chosen, boolean on) {
        var draft = context.draft();
        if (on) {
            chosen.add(row.id());
            draft.assessed.add(row.id());
        } else {
            chosen.remove(row.id());
        }
        draft.ranked.retainAll(draft.assessed);
        grid.getDataProvider().refreshItem(row);
        showCounts();
        context.changed().run();
    }

    private void refresh() {
        grid.getListDataView()
                .setFilter(row -> matches(filter).test(row)
                        && AgencyChoice.matches(
                                row, search.getValue(), UI.getCurrent().getLocale()));
        showCounts();
    }

    private void showCounts() {
        var draft = context.draft();
        situation.setText(text(
                "cycle.AgenciesStep.situation",
                draft.assessed.size(),
                draft.counts(context.directory()),
                draft.ranked.size()));
        chips.show(choices().stream()
                .map(choice -> new Chip(choice, label(choice), count(choice), choice.equals(filter)))
                .toList());
    }

    private long count(String choice) {
        return context.agencies().stream().filter(matches(choice)).count();
    }

    private static String label(String choice) {
        return List.of(ALL, UNRANKED, OUT).contains(choice)
                ? text("cycle.AgenciesStep.filter." + choice)
                : text("agency.AgencyKind." + choice);
    }

    private Predicate<AgencyRow> matches(String choice) {
        var draft = context.draft();
        return switch (choice) {
            case ALL -> row -> true;
            case UNRANKED -> row -> draft.assessed.contains(row.id()) && !draft.ranked.contains(row.id());
            case OUT -> row -> !draft.assessed.contains(row.id());
            default -> row -> row.kind().code().equals(choice);
        };
    }

    @Override
    public String key() {
        return "agencies";
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void enter() {
        grid.setItems(context.agencies());
        filter = choices().contains(filter) ? filter : ALL;
        refresh();
    }

    @Override
    public Map<String, Component> problems() {
        return context.draft().assessed.isEmpty() ? Map.of(text("cycle.refusal.noAgencies"), search) : Map.of();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
